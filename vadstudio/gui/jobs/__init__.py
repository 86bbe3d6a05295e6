"""The jobs of this session: a list that follows their events, and the dock that shows it.

- ``listing``  what is known of each job, without widgets
- ``panel``    one row for each job: title, progress, elapsed time, outcome, message, cancel
- ``badge``    the small indicator in the status line that opens the dock
"""

from vadstudio.gui.jobs.badge import JobsBadge
from vadstudio.gui.jobs.listing import JobInfo, JobList
from vadstudio.gui.jobs.panel import JobsPanel

__all__ = ["JobInfo", "JobList", "JobsBadge", "JobsPanel"]
