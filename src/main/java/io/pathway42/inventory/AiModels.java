package io.pathway42.inventory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The models of all programmes. */
@Repository
public class AiModels {

    private final JdbcClient jdbc;

    AiModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AiModel> all(String programmeId) {
        return jdbc.sql("""
                        select programme_id, client_id, ref, name, kind, version, supplier, third_party, version_pinned,
                               end_of_life, checked_on
                        from ai_model where programme_id = :programmeId order by ref""")
                .param("programmeId", programmeId)
                .query(AiModel.class)
                .list();
    }

    /** Adds an entry, or replaces the one with its ref. */
    public void put(AiModel model) {
        int replaced = jdbc.sql("""
                        update ai_model set name = :name, kind = :kind, version = :version, supplier = :supplier,
                            third_party = :thirdParty, version_pinned = :versionPinned, end_of_life = :endOfLife,
                            checked_on = :checkedOn
                        where programme_id = :programmeId and ref = :ref""").paramSource(model).update();
        if (replaced == 0) {
            jdbc.sql("""
                            insert into ai_model (programme_id, client_id, ref, name, kind, version, supplier,
                                third_party, version_pinned, end_of_life, checked_on)
                            values (:programmeId, :clientId, :ref, :name, :kind, :version, :supplier, :thirdParty,
                                :versionPinned, :endOfLife, :checkedOn)""").paramSource(model).update();
        }
    }
}
