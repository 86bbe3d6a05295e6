"""vadstudio: drawings written as code by language models, and the vision systems that learn from them.

The rooms, from the ground up (imports point down only; tests hold the walls):

- ``errors log paths``            the tree of exceptions, named loggers, platform folders and resources
- ``settings keys registry``      settings in TOML, API keys, registries of languages and providers
- ``domain``                      concepts, drawings, datasets, runs: frozen dataclasses, standard library only
- ``jobs``                        a job is ``fn(ctx) -> result``; it reports progress and may be cancelled
- ``store``                       one ``.vad`` file = one SQLite database, with its blobs, reviews and undo
- ``llm``                         prompt -> reply -> code, from a live model or from the recorded starter
- ``render``                      code -> picture, in a sandboxed child process
- ``learn``                       the vision system: MoCo-v2 on drawings, judged on photographs, in its own process
- ``curate``                      frozen datasets, contact sheets
- ``workflows``                   the verbs, used alike by ``cli`` and ``gui``
- ``cli``, ``gui``                two faces of the same verbs
"""

__version__ = "0.1.0"
