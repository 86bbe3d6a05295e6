"""Every OpenAI-compatible endpoint (OpenAI, Ollama, llama.cpp, vLLM, LM Studio, any base URL), by chat completions."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

from vadstudio import keys
from vadstudio.errors import MissingKeyError, ProviderError
from vadstudio.llm.provider import LlmReply, LlmRequest, Usage

if TYPE_CHECKING:
    import openai

TIMEOUT_SECONDS = 300.0


class OpenAiProvider:
    """One endpoint. The SDK retries connection errors, 429 and 5xx by itself and honours Retry-After.

    Args:
        base_url: the endpoint's ``/v1`` address; empty for OpenAI itself.
    """

    name = "openai"
    live = True

    def __init__(self, base_url: str = "") -> None:
        self.endpoint = base_url or keys.OPENAI
        self._client: openai.OpenAI | None = None
        self._lock = threading.Lock()

    def models(self) -> list[str]:
        """Return the models that the endpoint lists."""
        with self._errors(""):
            return sorted(model.id for model in self._connected().models.list())

    def complete(self, request: LlmRequest) -> LlmReply:
        """Ask for one chat completion."""
        start = time.monotonic()
        body = request.to_dict()
        with self._errors(request.model):
            answer = self._connected().chat.completions.create(
                model=request.model, messages=body["messages"], **request.sampling
            )
        raw: dict[str, Any] = answer.model_dump(mode="json")
        if not answer.choices:
            raise ProviderError(f"{self.endpoint} answered without a choice: {raw.get('error') or raw}.", "Ask again.")
        choice = answer.choices[0]
        message = raw["choices"][0].get("message") or {}
        usage = answer.usage
        return LlmReply(
            text=choice.message.content or "",
            finish_reason=choice.finish_reason or "stop",
            model=answer.model or request.model,
            reasoning=str(message.get("reasoning") or message.get("reasoning_content") or ""),
            usage=Usage(usage.prompt_tokens, usage.completion_tokens) if usage else Usage(),
            seconds=time.monotonic() - start,
            raw=raw,
        )

    def _connected(self) -> openai.OpenAI:
        with self._lock:
            if self._client is None:
                import openai

                key = keys.find(self.endpoint)
                if key is None and self.endpoint == keys.OPENAI:
                    raise MissingKeyError(
                        "No API key was found for OpenAI.",
                        "Set OPENAI_API_KEY, or type a key in Settings > Models, or use the provider 'starter'.",
                    )
                self._client = openai.OpenAI(
                    api_key=key.secret if key else "none", base_url=self.endpoint, timeout=TIMEOUT_SECONDS
                )
            return self._client

    def _errors(self, model: str) -> _Errors:
        return _Errors(self.endpoint, model)


class _Errors:
    """Turns what the SDK raises into one sentence."""

    def __init__(self, endpoint: str, model: str) -> None:
        self.endpoint, self.model = endpoint, model

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is None or isinstance(error, ProviderError):
            return
        import openai

        if isinstance(error, openai.AuthenticationError | openai.PermissionDeniedError):
            raise ProviderError(
                f"{self.endpoint} refused the API key.", "Check the key in Settings > Models."
            ) from error
        if isinstance(error, openai.NotFoundError):
            raise ProviderError(
                f"{self.endpoint} knows no model {self.model!r}.",
                "List its models in Settings > Models and choose one.",
            ) from error
        if isinstance(error, openai.RateLimitError):
            raise ProviderError(
                f"{self.endpoint} says that its rate limit is reached.", "Wait a moment, or ask less at once."
            ) from error
        if isinstance(error, openai.APITimeoutError):
            raise ProviderError(f"{self.endpoint} gave no answer in {TIMEOUT_SECONDS:g} s.", "Try again.") from error
        if isinstance(error, openai.APIConnectionError):
            raise ProviderError(
                f"{self.endpoint} cannot be reached.", "Check the address, the network and that the server runs."
            ) from error
        if isinstance(error, openai.APIStatusError):
            raise ProviderError(
                f"{self.endpoint} answered {error.status_code}: {error.message}.", "Try again."
            ) from error
        if isinstance(error, openai.OpenAIError):
            raise ProviderError(f"{self.endpoint} gave no usable answer: {error}.", "Try again.") from error
