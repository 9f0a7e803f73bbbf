package io.pathway42.inventory;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The suppliers of all programmes. */
@Repository
public class Suppliers {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, name, service, region, criticality, contract, dpa, due_diligence, iso27001,
                   iso42001, change_notice_days, checked_on
            from supplier where programme_id = :programmeId""";

    private final JdbcClient jdbc;

    Suppliers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Supplier> all(String programmeId) {
        return jdbc.sql(COLUMNS + " order by ref")
                .param("programmeId", programmeId)
                .query(Supplier.class)
                .list();
    }

    public Optional<Supplier> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(Supplier.class)
                .optional();
    }

    /** Adds an entry, or replaces the one with its ref. */
    public void put(Supplier supplier) {
        int replaced = jdbc.sql("""
                        update supplier set name = :name, service = :service, region = :region,
                            criticality = :criticality, contract = :contract, dpa = :dpa,
                            due_diligence = :dueDiligence, iso27001 = :iso27001, iso42001 = :iso42001,
                            change_notice_days = :changeNoticeDays, checked_on = :checkedOn
                        where programme_id = :programmeId and ref = :ref""").paramSource(supplier).update();
        if (replaced == 0) {
            jdbc.sql("""
                            insert into supplier (programme_id, client_id, ref, name, service, region, criticality,
                                contract, dpa, due_diligence, iso27001, iso42001, change_notice_days, checked_on)
                            values (:programmeId, :clientId, :ref, :name, :service, :region, :criticality, :contract,
                                :dpa, :dueDiligence, :iso27001, :iso42001, :changeNoticeDays, :checkedOn)""").paramSource(supplier).update();
        }
    }
}
