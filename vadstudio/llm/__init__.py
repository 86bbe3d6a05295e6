"""Text -> code: prompts, providers of language models, and code extracted from whatever they reply.

- ``provider``   what every provider answers to: :class:`LlmRequest` in, :class:`LlmReply` out
- ``providers``  the registry of providers
- ``starter``    the recorded model that ships with the program, and the library of drawings behind it
- ``endpoints``  OpenAI-compatible servers and their quirks, as data
- ``openai_provider wire faults``  one call to such a server, the reply off the wire, what can go wrong
- ``known probe discover``  what a model can do, found by asking once; servers on this machine
- ``cost``       prices, tokens, the most that a call can cost
- ``limiter``    how many questions are under way at once
- ``prompts``    templates with variables, from ``resources/prompts``, and what they are for
- ``template``   how variables are filled in
- ``extract continuing``  the program inside a reply, or the reason why there is none; the rest of a reply that was cut off

Nothing here stores a reply: the workflows do.
"""

from vadstudio.llm.cost import Price, find_price, parse_price, price_date
from vadstudio.llm.endpoints import Endpoint, all_endpoints, choose
from vadstudio.llm.extract import extract_code
from vadstudio.llm.faults import CallFault, FaultKind
from vadstudio.llm.known import Capabilities
from vadstudio.llm.limiter import Limiter
from vadstudio.llm.prompts import Prompt, load_prompt
from vadstudio.llm.provider import Listener, LlmReply, LlmRequest, Message, Provider, Purpose, Usage
from vadstudio.llm.providers import PROVIDERS
from vadstudio.llm.starter import StarterConcept, StarterDraft, StarterLibrary, starter_library

__all__ = [
    "PROVIDERS",
    "CallFault",
    "Capabilities",
    "Endpoint",
    "FaultKind",
    "Limiter",
    "Listener",
    "LlmReply",
    "LlmRequest",
    "Message",
    "Price",
    "Prompt",
    "Provider",
    "Purpose",
    "StarterConcept",
    "StarterDraft",
    "StarterLibrary",
    "Usage",
    "all_endpoints",
    "choose",
    "extract_code",
    "find_price",
    "load_prompt",
    "parse_price",
    "price_date",
    "starter_library",
]
