DROP INDEX document_by_job;
DROP INDEX document_by_status;
CREATE INDEX document_by_job ON document (job_id, created_at DESC, position, id);
CREATE INDEX document_by_status ON document (status, created_at DESC, position, id);
CREATE INDEX document_by_creator ON document (created_by, created_at DESC, position, id);
CREATE INDEX document_by_reviewer ON document (reviewed_by, created_at DESC, position, id);
CREATE INDEX document_by_filters ON document (status, created_by, reviewed_by, job_id, name_folded);
