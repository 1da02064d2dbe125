"""What the queue can be narrowed down to."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.jobs import Document, Job
from app.domain.listing import DocumentQuery
from app.ui.queue.rows import Group, statuses_of


@dataclass(frozen=True, slots=True)
class Filter:
    """What is listed. All of it must hold; empty: anything. `metadata` names one value of a key of the job."""

    group: Group = Group.ALL
    needle: str = ""
    job_id: str = ""
    created_by: str = ""
    reviewed_by: str = ""
    metadata: dict[str, str] = field(default_factory=dict)

    def query(self) -> DocumentQuery:
        return DocumentQuery(
            statuses=statuses_of(self.group),
            job_id=self.job_id,
            created_by=self.created_by,
            reviewed_by=self.reviewed_by,
            name_contains=self.needle.strip(),
            metadata=self.metadata,
        )

    def lets_through(self, document: Document, job: Job | None) -> bool:
        """The store's rule, for a document whose row is not in view."""
        settings = job.settings.metadata if job else {}
        return (
            (self.group is Group.ALL or document.status in statuses_of(self.group))
            and self.job_id in ("", document.job_id)
            and self.created_by in ("", job.created_by if job else "")
            and self.reviewed_by in ("", document.reviewed_by)
            and self.needle.strip().casefold() in document.file_name.casefold()
            and all(settings.get(key) == value for key, value in self.metadata.items())
        )
