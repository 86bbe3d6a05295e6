"""Text -> code: prompts, providers of language models, and code extracted from whatever they reply.

- ``provider``   what every provider answers to: :class:`LlmRequest` in, :class:`LlmReply` out
- ``providers``  the registry of providers
- ``starter``    the recorded model that ships with the program, and the library of drawings behind it
- ``openai_provider``  every OpenAI-compatible endpoint
- ``prompts``    templates with variables, from ``resources/prompts``, and what they are for
- ``template``   how variables are filled in
- ``extract``    the program inside a reply, or the reason why there is none

Nothing here stores a reply: the workflows do.
"""

from vadstudio.llm.extract import extract_code
from vadstudio.llm.prompts import Prompt, load_prompt
from vadstudio.llm.provider import LlmReply, LlmRequest, Message, Provider, Purpose, Usage
from vadstudio.llm.providers import PROVIDERS
from vadstudio.llm.starter import StarterConcept, StarterDraft, StarterLibrary, starter_library

__all__ = [
    "PROVIDERS",
    "LlmReply",
    "LlmRequest",
    "Message",
    "Prompt",
    "Provider",
    "Purpose",
    "StarterConcept",
    "StarterDraft",
    "StarterLibrary",
    "Usage",
    "extract_code",
    "load_prompt",
    "starter_library",
]
