"""The rows of `app.domain.job_apis`: one for each line of the research into the five APIs, with every word in it.

A target is `Class.member` (`job_apis.HOMES` has the module), `module:name`, or a command line with its option.
"""

from __future__ import annotations

NO = "not on a desktop, because "
LATER = "not yet: "
BY_STATUS = "by status"
"""Says that `job_apis.STATUS_WORDS` has the answer."""

Answers = dict[str, str | tuple[str, ...]]

_KEY = ("app.services.api_keys:opens", "sable serve --new-key")
_LAYOUT = LATER + "DT4, DT6 (regions of a page that nothing could read)"
_SPLIT = NO + "a file stays one document; what belongs together is dropped together as one job"

ROWS: tuple[tuple[int, str, Answers], ...] = (
    # 0 Redact PDF AI
    (0, "Job as core async unit", {"job": ("app.domain.jobs:Job", "Desk.add_paths")}),
    (0, '"one or many PDF documents"', {"documents": ("Document.job_id", "app.store.store:Store.documents")}),
    (0, "POST /v1/jobs multipart", {"POST /v1/jobs": ("app.api.handlers:create_job", "Desk.add_paths", "sable run")}),
    (0, "X-API-Key", {"X-API-Key": _KEY}),
    (0, "X-Idempotency-Key", {
        "X-Idempotency-Key": ("app.store.store:Store.api_job_of", "app.services.duplicates:known")}),
    (0, "files", {"files": ("Desk.add_paths", "app.services.intake:SkipReason")}),
    (0, "pii_categories (JSON array: Person, Email, PhoneNumber, Address…)", {
        "pii_categories": ("JobSettings.categories", "app.domain.entities:LABELS", "sable run --categories")}),
    (0, "pii_included_terms / pii_excluded_terms (rules page; not in the seed)", {
        "pii_included_terms": "JobSettings.always", "pii_excluded_terms": "JobSettings.never"}),
    (0, "retention = ephemeral | studio, default ephemeral", {
        "retention": "JobSettings.retention", "ephemeral": "Keeping.EPHEMERAL",
        "studio": ("Keeping.KEEP", "Keeping.UNTIL")}),
    (0, "response job_id", {"job_id": "Job.id"}),
    (0, "response status: analyzing (job level)", {"status": "app.domain.jobs:aggregate"}),
    (0, "created_at", {"created_at": "Job.created_at"}),
    (0, "documents[].id / file_name / status / page_count / error_message", {
        "documents[].id": "Document.id", "documents[].file_name": "Document.file_name",
        "documents[].status": "Document.status", "documents[].page_count": "Document.page_count",
        "documents[].error_message": ("Document.failure", "Document.failure_page", "app.cli.output:REASONS")}),
    (0, "GET /v1/jobs/{id}", {"GET /v1/jobs/{id}": ("app.api.handlers:show_job", "sable jobs show")}),
    (0, "document uploaded", {"uploaded": BY_STATUS}),
    (0, "analyzing", {"analyzing": BY_STATUS}),
    (0, "redacting", {"redacting": BY_STATUS}),
    (0, "redacted (terminal success)", {"redacted": BY_STATUS}),
    (0, "error (terminal failure)", {"error": BY_STATUS}),
    (0, '"complete when all documents are terminal"', {"complete": "app.domain.jobs:ENDED"}),
    (0, 'DELETE /v1/jobs/{id} + purge "subject to retention policy", {"success": true}', {
        "DELETE /v1/jobs/{id}": ("app.api.handlers:delete_job", "sable jobs purge"),
        "subject to retention policy": "Retention.hold", "success": "app.domain.audit:AuditAction.PURGED"}),
    (0, "400 invalid request", {"400": ("Status.REJECTED", "FailureCode.NOT_A_PDF", "FailureCode.DAMAGED")}),
    (0, "401 unauthorized", {"401": ("app.api.problems:Kind.NO_KEY", *_KEY)}),
    (0, "402 quota exceeded", {"402": NO + "nothing is metered; what can run out is the disk (disk-full)"}),
    (0, "404 job not found", {"404": ("app.store.store:NotFound", "app.domain.retention:Tombstone")}),
    (0, "429 rate limited", {"429": "app.api.problems:Kind.TOO_MANY_REQUESTS"}),
    (0, "retry strategy page", {"retry": ("app.services.failing:MAX_ATTEMPTS", "Document.attempts",
                                          "Status.ATTENTION", "sable jobs retry")}),
    # 1 pii-redactor.dev
    (1, "POST /redact/uri, batch processing", {"POST /redact/uri": ("Desk.add_paths", "sable run")}),
    (1, "queued", {"queued": BY_STATUS}),
    (1, "processing", {"processing": BY_STATUS}),
    (1, "completed", {"completed": BY_STATUS}),
    (1, "failed = recoverable", {"failed": BY_STATUS}),
    (1, "error = unrecoverable", {"error": BY_STATUS}),
    (1, "id", {"id": "Job.id"}),
    (1, "input_uri", {"input_uri": ("Document.path", "Document.sha256")}),
    (1, "output_uri (on completion)", {"output_uri": "Document.output_path"}),
    (1, "progress_pct 0–100", {"progress_pct": ("app.domain.job_json:progress_percent", "Document.pages_done")}),
    (1, "findings[] (entity_type, start, end, score)", {
        "entity_type": "Entity.label", "score": "Entity.score",
        "start": NO + "places on a page are kept as quadrilaterals, which a text offset cannot say",
        "end": NO + "places on a page are kept as quadrilaterals, which a text offset cannot say"}),
    (1, "error_message", {"error_message": ("Document.failure", "app.cli.output:REASONS")}),
    (1, "created_at, completed_at (null)", {
        "created_at": "Document.created_at", "completed_at": ("Document.updated_at", "AuditLine.at")}),
    (1, "GET /jobs?tenant_id", {"GET /jobs": "sable jobs list", "tenant_id": "sable jobs list --metadata"}),
    (1, "status filter", {"status": ("DocumentQuery.statuses", "sable jobs list --status")}),
    (1, "limit 50 / max 100, offset", {
        "limit": ("DocumentQuery.limit", "sable jobs list --limit", "app.domain.listing:DEFAULT_LIMIT"),
        "offset": ("DocumentQuery.offset", "sable jobs list --offset")}),
    (1, "GET /jobs/{id}", {"GET /jobs/{id}": "sable jobs show"}),
    (1, "GET /jobs/{id}/download; correct Content-Type; 404 if unfinished or deleted", {
        "GET /jobs/{id}/download": ("app.api.handlers:file_of_job", "Document.output_path"),
        "Content-Type": "app.api.handlers:file_of_job",
        "404": ("Status.FINISHED", "app.domain.retention:Tombstone")}),
    (1, 'DELETE irreversible, {"detail": "Job deleted"}', {
        "DELETE": ("sable jobs delete", "app.services.retention:purge_job"),
        "detail": "app.domain.audit:AuditAction.JOB_DELETED"}),
    (1, "X-API-Key", {"X-API-Key": _KEY}),
    # 2 Orchestrator
    (2, "created", {"created": BY_STATUS}),
    (2, "detectionInProgress (automatic)", {"detectionInProgress": BY_STATUS}),
    (2, "readyForReview", {"readyForReview": BY_STATUS}),
    (2, "— (missing there): the review", {
        "(no word)": ("Status.IN_REVIEW", "Status.REVIEWED", "Status.SECOND_REVIEW", "Status.APPROVED")}),
    (2, "redactionInProgress (by POST …/redaction)", {"redactionInProgress": BY_STATUS}),
    (2, "— (missing there): the verification", {"(no word)": ("Status.VERIFYING", "Status.VERIFICATION_FAILED")}),
    (2, "finished", {"finished": BY_STATUS}),
    (2, "expired (automatic when the PDF expires)", {"expired": BY_STATUS}),
    (2, "failed (details in response)", {
        "failed": BY_STATUS, "details": ("Document.failure", "Document.failure_page")}),
    (2, "auth on all endpoints, 401", {"401": ("app.api.problems:Kind.NO_KEY", *_KEY)}),
    (2, "POST /v1/jobs file, 201 / 400 \"couldn't be read\"", {
        "POST /v1/jobs": ("app.api.handlers:create_job", "Desk.add_paths"), "file": "Document.path", "201": "Job.id",
        "400": ("app.api.problems:Kind.NOT_A_PDF", "Status.REJECTED")}),
    (2, "GET /v1/jobs newest first, cursor paging", {
        "GET /v1/jobs": ("app.api.handlers:list_jobs", "app.store.store:Store.list_api_jobs"),
        "newest first": "DocumentQuery.descending", "cursor": "DocumentQuery.cursor"}),
    (2, "pageSize 1–100 default 20, cursor, nextCursor, hasNextPage, totalCount", {
        "pageSize": ("DocumentQuery.limit", "sable jobs list --limit"), "cursor": "sable jobs list --cursor",
        "nextCursor": "DocumentPage.next_cursor", "hasNextPage": "DocumentPage.next_cursor",
        "totalCount": "DocumentPage.total"}),
    (2, "status", {"status": ("DocumentQuery.statuses", "sable jobs list --status")}),
    (2, "createdBy, reviewedBy", {
        "createdBy": ("DocumentQuery.created_by", "sable jobs list --created-by"),
        "reviewedBy": ("DocumentQuery.reviewed_by", "sable jobs list --reviewed-by")}),
    (2, "fileName case-insensitive substring", {"fileName": ("DocumentQuery.name_contains", "sable jobs list --name")}),
    (2, "sortBy createdAt/updatedAt, sortDirection asc/desc", {
        "sortBy": ("DocumentQuery.sort", "sable jobs list --sort"), "createdAt": "SortField.CREATED_AT",
        "updatedAt": "SortField.UPDATED_AT", "sortDirection": "DocumentQuery.descending",
        "asc": "sable jobs list --ascending", "desc": "sable jobs list --sort"}),
    (2, "GET /v1/jobs/{id} incl. detection result, 404", {
        "GET /v1/jobs/{id}": ("sable jobs show", "sable jobs export"), "404": "app.store.store:NotFound"}),
    (2, "POST /v1/jobs/{id}/redaction with the reviewed list; 200 / 404 / 409 if not readyForReview", {
        "POST /v1/jobs/{id}/redaction": ("app.api.handlers:redact", "Desk.finish_review"),
        "200": "Status.REVIEWED", "404": "app.store.store:NotFound",
        "409": ("app.store.store:Frozen", "app.domain.jobs:IllegalTransition")}),
    (2, "RedactionInput.redactions[]", {"redactions": "app.domain.contract:redaction_input"}),
    (2, "GET /v1/jobs/{id}/files/{fileType}: pdf, fdf, redactedPdf; 404; 502 upstream", {
        "pdf": "Document.path", "fdf": "app.services.marks_out:write", "redactedPdf": "Document.output_path",
        "404": "app.api.problems:Kind.NO_SUCH_FILE", "502": ("FailureCode.CHILD_CRASHED", "FailureCode.CHILD_NOISE")}),
    (2, "id UUID, fileName", {"id": "Document.id", "fileName": "Document.file_name"}),
    (2, "createdBy, reviewedBy (set after redaction starts)", {
        "createdBy": "Job.created_by", "reviewedBy": ("Document.reviewed_by", "Document.reviewed_at")}),
    (2, "createdAt, updatedAt", {"createdAt": "Document.created_at", "updatedAt": "Document.updated_at"}),
    (2, "pdfExpiresAt, fdfExpiresAt, redactedPdfExpiresAt", {
        "pdfExpiresAt": "Retention.working_copy_until", "fdfExpiresAt": "Retention.review_data_until",
        "redactedPdfExpiresAt": "Retention.released_file_until"}),
    (2, "detectionResult (from readyForReview)", {
        "detectionResult": ("app.domain.contract:detection_result", "sable detect --json", "sable jobs export")}),
    (2, "JobSummaryResponse", {"JobSummaryResponse": "app.api.shapes:JobSummary"}),
    (2, "RedactionEntityDto.pageIndex zero-based", {"pageIndex": "Entity.page_index"}),
    (2, ".text required", {"text": "Entity.text"}),
    (2, ".label required (PERSON, EMAIL_ADDRESS)", {"label": ("Entity.label", "app.domain.entities:LABELS")}),
    (2, ".score 0–1", {"score": "Entity.score"}),
    (2, ".quadrilaterals[]", {"quadrilaterals": "Entity.quadrilaterals"}),
    (2, "QuadrilateralDto bottomLeft, bottomRight, topRight, topLeft, all required; rotated/skewed allowed", {
        "bottomLeft": "Quadrilateral.bottom_left", "bottomRight": "Quadrilateral.bottom_right",
        "topRight": "Quadrilateral.top_right", "topLeft": "Quadrilateral.top_left"}),
    (2, "PointDto x,y in PDF user-space points (origin bottom-left)", {"x": "Point.x", "y": "Point.y"}),
    (2, "DetectionResult.redactions[]", {"redactions": "app.domain.contract:detection_result"}),
    (2, "UserInfoResponse userId, email, fullName, isActive", {
        "userId": "Person.id", "email": "Person.email", "fullName": "Person.full_name",
        "isActive": ("Person.is_active", "sable jobs people deactivate")}),
    (2, "enums JobStatus, JobFileType, JobSortField, SortDirection", {
        "JobStatus": "app.domain.jobs:Status", "JobSortField": "app.domain.listing:SortField",
        "JobFileType": "app.api.shapes:JobFileType", "SortDirection": "DocumentQuery.descending"}),
    # 3 Retab
    (3, "Avoid request time-outs", {"time-outs": ("app.workers.pool:WorkerPool", "app.workers.supervisor:Child")}),
    (3, "Resilient to disconnections", {"disconnections": "app.store.store:Store.recover"}),
    (3, "Higher throughput / unlimited concurrency", {"throughput": "app.cli.run:workers_for_this_machine"}),
    (3, "7-day result retention", {"retention": "app.services.retention:run_retention"}),
    (3, "Progress tracking + error detail", {
        "progress": ("Progress.done", "Progress.total", "Progress.phase"), "error": "Document.failure"}),
    (3, "base64 data URL input", {"data URL": NO + "a file is there already; a mail program's attachment is dropped"}),
    (3, "create with *target endpoint + body*", {
        "endpoint": ("JobKind.REDACT", "JobKind.CLEAN_ONLY", "JobKind.VERIFY_ONLY"), "body": "Job.settings"}),
    (3, "response field holds result", {
        "response": ("sable detect --json", "sable jobs export", "app.services.certificates:build")}),
    (3, "cancel queued or running", {"cancel": ("sable jobs cancel", "Desk.cancel")}),
    (3, "list with optional filters", {"list": "sable jobs list"}),
    (3, "endpoints extract / parse / split / classify / schemas / edit fill / templates / projects", {
        "extract": NO + "nothing is read out of papers but what may have to go", "parse": "Desk.words",
        "split": _SPLIT, "classify": LATER + "DT9", "schemas": NO + "nothing is read out of papers into a form",
        "edit fill": NO + "forms are not filled in; a release has none",
        "templates": LATER + "DT9", "projects": "JobSettings.profile"}),
    (3, "validating", {"validating": BY_STATUS}),
    (3, "queued, in_progress, completed, failed, cancelled, expired", {
        "queued": BY_STATUS, "in_progress": BY_STATUS, "completed": BY_STATUS, "failed": BY_STATUS,
        "cancelled": BY_STATUS, "expired": BY_STATUS}),
    (3, "metadata ≤ 16 pairs, key ≤ 64, value ≤ 512", {
        "metadata": "JobSettings.metadata", "16 pairs": "app.domain.job_settings:METADATA_PAIRS",
        "key ≤ 64": "app.domain.job_settings:METADATA_KEY", "value ≤ 512": "app.domain.job_settings:METADATA_VALUE"}),
    (3, "expiration: request/response deleted, record remains with status: expired", {
        "record": ("Status.EXPIRED", "app.domain.retention:Tombstone")}),
    (3, "expires_at", {"expires_at": ("Retention.review_data_until", "app.services.retention:review_data_end")}),
    (3, '"store results before expiration"', {"advice": "app.services.retention:remind"}),
    (3, "error field", {"error": "Document.failure"}),
    (3, "polling 2–5 s", {"polling": "app.api.handlers:show_job"}),
    (3, "time-outs for stuck jobs", {
        "time-outs": ("Limits.idle_seconds", "Limits.total_seconds", "FailureCode.TIMED_OUT")}),
    (3, "wait_for_completion helper", {"wait_for_completion": ("app.api.handlers:show_job", "sable run")}),
    (3, "metadata used for batch tracking, debugging, filtering", {
        "filter": ("DocumentQuery.metadata", "sable jobs list --metadata")}),
    # 4 Reducto
    (4, "GET /job/{job_id} with timeout (long-poll)", {
        "GET /job/{job_id}": "sable jobs show", "timeout": "app.api.handlers:show_job"}),
    (4, "header user-id", {"user-id": ("AuditLine.actor", "app.services.identity:acting", "sable jobs cancel --as")}),
    (4, "POST /cancel/{job_id}", {"POST /cancel/{job_id}": ("app.api.handlers:cancel_job", "Desk.cancel")}),
    (4, "GET /jobs exclude_configs", {"exclude_configs": "app.domain.job_json:page_to_json"}),
    (4, "cursor, limit 1–500 default 100, next_cursor null", {
        "cursor": "sable jobs list --cursor", "limit": "app.domain.listing:LARGEST_LIMIT",
        "next_cursor": "DocumentPage.next_cursor"}),
    (4, "direct/Svix webhooks", {"webhooks": NO + "the program opens no connection"}),
    (4, "422 HTTPValidationError.detail[] (loc, msg, type, input, ctx)", {
        "loc": "app.api.shapes:ApiError", "msg": "app.api.shapes:ApiError",
        "type": "app.api.shapes:ApiError",
        "input": NO + "what is refused may be text of a document, and is not repeated",
        "ctx": NO + "what is refused may be text of a document, and is not repeated"}),
    (4, "bearer auth skippable", {
        "bearer": NO + "the key has a header of its own, which no browser sends by itself"}),
    (4, "AsyncJobResponse.status Pending/Completed/Failed/Idle", {
        "Pending": BY_STATUS, "Completed": BY_STATUS, "Failed": BY_STATUS, "Idle": BY_STATUS}),
    (4, "result oneOf by response_type", {"response_type": "JobSettings.kind"}),
    (4, "progress number/null", {"progress": "app.domain.job_json:progress_percent"}),
    (4, "reason", {"reason": ("Document.failure", "app.cli.output:REASONS")}),
    (4, "EnhancedAsyncJobResponse/SingleJob: type, num_pages, total_pages, source, duration, created_at, raw_config, "
        "bucket", {
        "type": "JobSettings.kind", "num_pages": "Document.pages_done", "total_pages": "Document.page_count",
        "source": "Document.path", "duration": "Document.active_seconds", "created_at": "Document.created_at",
        "raw_config": ("Job.settings", "sable jobs export"), "bucket": "JobSettings.metadata"}),
    (4, "states InProgress, Completing, Cancelled", {
        "InProgress": BY_STATUS, "Completing": BY_STATUS, "Cancelled": BY_STATUS}),
    (4, "JobsResponse.jobs, next_cursor", {
        "jobs": "DocumentPage.documents", "next_cursor": "DocumentPage.next_cursor"}),
    (4, "FullResult vs UrlResult (too large → link)", {
        "FullResult": "sable detect --json", "UrlResult": "sable jobs export --out"}),
    (4, "ParseResponse duration, pdf_url, studio_link, parse_mode (base/lite, null = base)", {
        "duration": "Document.active_seconds", "pdf_url": "Document.output_path",
        "studio_link": NO + "the document is opened in the same window", "parse_mode": "Document.models"}),
    (4, "ParseUsage.num_pages, credits, credit_breakdown, page_billing_breakdown (page → features used)", {
        "num_pages": "Document.pages_done", "credits": NO + "nothing is metered",
        "credit_breakdown": NO + "nothing is metered", "page_billing_breakdown": "Page.ledger"}),
    (4, "ParseChunk content/embed/enriched/enrichment_success/blocks", {
        "content": "Word.text", "embed": NO + "no text is put into a search index", "enriched": "Page.ledger",
        "enrichment_success": ("Page.ledger", "Page.detected"), "blocks": _LAYOUT}),
    (4, "ParseBlock.type Header, Footer, Title, Section Header, Page Number, List Item, Figure, Table, Key Value, "
        "Text, Comment, Signature", {
        **dict.fromkeys(("Header", "Footer", "Title", "Section Header", "Page Number", "List Item", "Table",
                         "Key Value"), LATER + "DT3, DT9 (the layout of a page as context)"),
        "Text": "Word.text", "Figure": "PageFacts.has_images", "Comment": LATER + "DT5", "Signature": LATER + "DT11"}),
    (4, ".bbox, .content, .image_url, .chart_data, .extra", {
        "bbox": "Word.quadrilateral", "content": "Word.text", "image_url": "Desk.render", "chart_data": _LAYOUT,
        "extra": NO + "nothing is kept that nothing reads"}),
    (4, ".confidence low/high + granular_confidence (extract, parse)", {
        "confidence": "Entity.score", "granular_confidence.extract": "Entity.score",
        "granular_confidence.parse": LATER + "DT4"}),
    (4, "BoundingBox left/top/width/height, page 1-indexed, original_page", {
        **dict.fromkeys(("left", "top", "width", "height"), ("Entity.quadrilaterals", "Quadrilateral.envelope")),
        "page": "Entity.page_index",
        "original_page": NO + "a release has the pages of its original, in their order"}),
    (4, "OCRWord/OCRLine text, bbox, confidence 0–1, chunk_index, rotation 0–360 ccw", {
        "text": "Word.text", "bbox": "Word.quadrilateral", "rotation": "Word.quadrilateral",
        "confidence": LATER + "DT4", "chunk_index": NO + "a page is not cut into chunks"}),
    (4, "Split / DeepSplit: sections, pages, conf, evidence + confidence high/medium/low", dict.fromkeys(
        ("sections", "pages", "conf", "evidence", "confidence"), _SPLIT)),
    (4, "EditWidget bbox, description, type (text, checkbox, radio, dropdown, barcode), fill, value, font_size; "
        "EditResponse.form_schema", {
        **dict.fromkeys(("bbox", "description", "type", "value", "form_schema"),
                        LATER + "DT5 (values of form fields as hits)"),
        "fill": NO + "forms are not filled in; a release has none",
        "font_size": LATER + "RM5"}),
    (4, "Classify: category, criteria confidence", {
        "category": LATER + "DT9", "criteria confidence": LATER + "DT9"}),
    (4, "Pipeline: parse → split → extract → edit", {
        "pipeline": ("app.domain.jobs:TRANSITIONS", "app.services.queueing:work")}),
    (4, "Extract / V3Extract (free form)", {"extract": NO + "nothing is read out of papers but what may have to go"}),
    (4, 'seed note "truncated at 32 KB"', {"(unknown rest)": NO + "what nobody can read cannot be answered"}),
)  # fmt: skip
