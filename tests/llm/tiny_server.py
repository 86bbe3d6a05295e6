"""Makes a language model with random weights and serves it with transformers' own server: ``python tiny_server.py FOLDER PORT``.

A real server that this project did not write, and a model that writes nonsense at once, without a download.
"""

from __future__ import annotations

import sys


def make(folder: str) -> None:
    """Write a two-layer Llama with a byte for a token."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast, set_seed

    set_seed(0)
    vocabulary = {token: n for n, token in enumerate(["<s>", "</s>", *sorted(pre_tokenizers.ByteLevel.alphabet())])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", pad_token="</s>")
    fast.chat_template = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant: "
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
    ids = {"bos_token_id": 0, "eos_token_id": 1, "pad_token_id": 1}
    config = LlamaConfig(vocab_size=len(vocabulary), max_position_embeddings=2048, **sizes, **ids)
    LlamaForCausalLM(config).save_pretrained(folder)
    fast.save_pretrained(folder)


if __name__ == "__main__":
    make(sys.argv[1])
    from transformers.cli.transformers import main

    sys.argv = ["transformers", "serve", sys.argv[1], "--port", sys.argv[2], "--device", "cpu"]
    main()
