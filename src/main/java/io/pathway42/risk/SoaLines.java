package io.pathway42.risk;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the Statements of Applicability as they stand now. */
@Repository
public class SoaLines {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, place, title, applicable, reason, source, status, owner, evidence,
                   version, changed_on
            from soa_line where programme_id = :programmeId""";

    private final JdbcClient jdbc;

    SoaLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of Annex A, the client's own controls last. */
    public List<SoaLine> all(String programmeId) {
        return jdbc.sql(COLUMNS + " order by place, ref")
                .param("programmeId", programmeId)
                .query(SoaLine.class)
                .list();
    }

    public Optional<SoaLine> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(SoaLine.class)
                .optional();
    }

    /** Writes a line anew. */
    public void put(SoaLine line) {
        jdbc.sql("delete from soa_line where programme_id = :programmeId and ref = :ref")
                .param("programmeId", line.programmeId())
                .param("ref", line.ref())
                .update();
        jdbc.sql("""
                        insert into soa_line (programme_id, client_id, ref, place, title, applicable, reason, source,
                            status, owner, evidence, version, changed_on)
                        values (:programmeId, :clientId, :ref, :place, :title, :applicable, :reason, :source, :status,
                            :owner, :evidence, :version, :changedOn)""").paramSource(line).update();
    }

    /** How far a control is by now. */
    public void progressed(String programmeId, String ref, String status) {
        jdbc.sql("""
                        update soa_line set status = :status
                        where programme_id = :programmeId and ref = :ref and applicable""")
                .param("status", status)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    /** The lines of a version as they were kept, in the order of Annex A. */
    List<SoaVersionLine> stamped(String programmeId, int version) {
        return jdbc.sql("""
                        select v.ref, v.title, v.applicable, v.reason, v.source, v.status, v.owner, v.evidence
                        from soa_version_line v
                        left join soa_line l on l.programme_id = v.programme_id and l.ref = v.ref
                        where v.programme_id = :programmeId and v.version = :version
                        order by coalesce(l.place, 1000), v.ref""")
                .param("programmeId", programmeId)
                .param("version", version)
                .query(SoaVersionLine.class)
                .list();
    }

    void stamp(String programmeId, int version) {
        jdbc.sql("delete from soa_version_line where programme_id = :programmeId and version = :version")
                .param("version", version)
                .param("programmeId", programmeId)
                .update();
        jdbc.sql("update soa_line set version = :version where programme_id = :programmeId")
                .param("version", version)
                .param("programmeId", programmeId)
                .update();
        jdbc.sql("""
                        insert into soa_version_line (programme_id, client_id, version, ref, title, applicable, reason,
                            source, status, owner, evidence)
                        select programme_id, client_id, version, ref, title, applicable, reason, source, status, owner,
                            evidence
                        from soa_line where programme_id = :programmeId""").param("programmeId", programmeId).update();
    }
}
