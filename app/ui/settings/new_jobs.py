"""What a new job starts with: made of the settings, and kept from a job that was set up with care."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from app.domain import profiles
from app.domain.box_style import Boxes, BoxStyle, Look
from app.domain.job_settings import JobKind, JobSettings, ReleaseKind
from app.domain.people import ReviewPolicy, SecondReview
from app.domain.retention import Keeping, Retention
from app.ui.settings import table
from app.ui.settings.preferences import Preferences, Setting


def job_settings(preferences: Preferences, now: datetime) -> JobSettings:
    """The settings of a job that is added at `now` (UTC): days are counted from there."""
    get = preferences.get
    second, keeping, snap = SecondReview(get(table.SECOND)), Keeping(get(table.KEEPING)), get(table.SNAP)
    profile = get(table.PROFILE)

    def after(days: int) -> datetime | None:
        return now + timedelta(days=days) if days else None

    return JobSettings(
        release=ReleaseKind(get(table.RELEASE)),
        profile="" if profile == profiles.DEFAULT else profile,
        firm_lists=get(table.FIRM_LISTS),
        ocr=get(table.OCR),
        quick=get(table.QUICK),
        boxes=Boxes(BoxStyle(Look(get(table.BOX_LOOK))), snap=snap, join=snap),
        certificate_page=get(table.CERTIFICATE_PAGE),
        see_pages=get(table.SEE_PAGES),
        review=ReviewPolicy(second, get(table.SAMPLE) if second is SecondReview.SAMPLE else 0),
        retention=Retention(
            keeping,
            after(get(table.COPY_DAYS)),
            after(get(table.KEPT_DAYS)) if keeping is Keeping.UNTIL else None,
            after(get(table.FILE_DAYS)),
        ),
    )


def remember(preferences: Preferences, settings: JobSettings, now: datetime) -> None:
    """Let new jobs start as this one did, as far as its settings are no matter of its own papers.

    Texts, categories and fields are not kept: one that was left out for a single matter would be missed in the next.
    """
    retention = settings.retention
    if settings.kind is not JobKind.VERIFY_ONLY:
        preferences.set(table.RELEASE, settings.release.value)
        preferences.set(table.CERTIFICATE_PAGE, settings.certificate_page)
    if settings.kind is JobKind.REDACT:
        profile = settings.profile or profiles.DEFAULT
        if profile in profiles.shelf().profiles:
            preferences.set(table.PROFILE, profile)
        preferences.set(table.FIRM_LISTS, settings.firm_lists)
        preferences.set(table.OCR, settings.ocr)
        preferences.set(table.QUICK, settings.quick)
        preferences.set(table.SEE_PAGES, settings.see_pages)
        preferences.set(table.BOX_LOOK, settings.boxes.usual.look.value)
        preferences.set(table.SNAP, settings.boxes.snap)
    preferences.set(table.SECOND, settings.review.second.value)
    if settings.review.percent:
        preferences.set(table.SAMPLE, settings.review.percent)
    preferences.set(table.KEEPING, retention.keeping.value)
    if retention.review_data_until is not None:
        preferences.set(table.KEPT_DAYS, _days(table.KEPT_DAYS, now, retention.review_data_until))
    for setting, until in (
        (table.COPY_DAYS, retention.working_copy_until),
        (table.FILE_DAYS, retention.released_file_until),
    ):
        preferences.set(setting, 0 if until is None else _days(setting, now, until))


def _days(setting: Setting[int], now: datetime, until: datetime) -> int:
    """Whole days from `now`, at least one: a day that has begun counts."""
    return min(max(math.floor((until - now).total_seconds() / 86_400 + 0.5), 1), setting.most)
