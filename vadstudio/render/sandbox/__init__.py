"""Confinement of one drawing, in pure Python and without privileges. Everything that is POSIX only lives here.

- ``syscalls``   libc through ctypes: ``syscall``, ``prctl``
- ``rlimits``    memory, processor time, file size, open files, processes
- ``landlock``   Linux 5.13+: which files can be read and written; TCP, signals and abstract sockets where the kernel knows them
- ``seccomp``    Linux on x86-64: the system calls that a drawing may make
- ``confine``    all of them in order, prepared once, entered by each child for good
- ``leftovers``  ends what processes and removes what files a drawing leaves
- ``namespaces``  bubblewrap around a whole worker, where it works
- ``level``      which level this machine reaches, found out by trying to get out

A file descriptor that is open stays usable behind Landlock, and memory is inherited by a fork: so the process that forks
drawings is one that was exec'd with a clean environment and holds nothing but its pipes.
"""
