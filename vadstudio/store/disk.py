"""What kind of disk a file lies on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "9p", "ceph", "glusterfs", "lustre", "davfs"}
    | {"vboxsf", "vmhgfs", "prl_fs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.davfs2"}
    | {"fuse.vmhgfs-fuse", "fuse.s3fs"}
)


def is_network_disk(path: Path, mounts: str | None = None) -> bool:
    """Return whether *path* lies on a disk of another machine, where SQLite's WAL loses data.

    SQLite cannot tell itself: WAL needs memory shared by all who have the file open, which no two machines have.

    Args:
        path: a file or folder.
        mounts: the text of ``/proc/self/mounts``; read where None. Without one (macOS) a disk counts as local.
    """
    absolute = path.resolve()
    if sys.platform == "win32":
        return str(absolute).startswith("\\\\")
    if mounts is None:
        try:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        # The kernel writes blanks and the like in octal.
        folder = fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        inside = os.path.commonpath([folder, absolute]) == folder if folder.startswith("/") else False
        if inside and len(folder) >= len(best):
            best, kind = folder, fields[2]
    return kind in _NETWORK
