package io.pathway42.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pathway42.OncePerRequest;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes of all clients. */
@Repository
public class Programmes {

    private static final String COLUMNS = """
            select id, client_id, client_name, variant, start_date, target_date, planned_date, status, employees,
                   lead_consultant, opened_by, opened_at, certified_on, closed_at,
                   (select c.calendar from client c where c.id = programme.client_id) as calendar
            from programme""";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Programmes(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
    }

    /** @throws Problem.NotFound when there is none of this id */
    public Programme get(String id) {
        return find(id).orElseThrow(
                        () -> new Problem.NotFound("no-such-programme", "There is no programme '" + id + "'."));
    }

    public Optional<Programme> find(String id) {
        return OncePerRequest.ask(
                Programmes.class,
                id,
                () -> jdbc.sql(COLUMNS + " where id = :id")
                        .param("id", id)
                        .query(Programme.class)
                        .optional());
    }

    /** Those of these ids that are there, by id. */
    public List<Programme> all(Collection<String> ids) {
        if (ids.size() <= 1) {
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        }
        return OncePerRequest.ask(
                Programmes.class,
                "all " + String.join(" ", ids),
                () -> jdbc.sql(COLUMNS + " where id in (:ids) order by id")
                        .param("ids", ids)
                        .query(Programme.class)
                        .list());
    }

    public List<Programme> all() {
        return jdbc.sql(COLUMNS + " order by client_name, id")
                .query(Programme.class)
                .list();
    }

    /** The number of the programme that a client would have next. */
    int next(String clientId) {
        return jdbc.sql("select count(*) from programme where client_id = :clientId")
                        .param("clientId", clientId)
                        .query(Integer.class)
                        .single()
                + 1;
    }

    /** What the client handed in when the programme was opened. */
    public Definition definition(String id) {
        String tree = jdbc.sql("select definition from programme where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        try {
            return new Definition(JSON.readTree(tree));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The stored definition of " + id + " cannot be read", damaged);
        }
    }

    /** The certification body granted the certificate on that day. */
    public void certified(String programmeId, LocalDate decidedOn) {
        jdbc.sql("update programme set status = 'certified', certified_on = :decidedOn where id = :id")
                .param("decidedOn", decidedOn)
                .param("id", programmeId)
                .update();
        tell(programmeId);
    }

    /** Changes when the client wants the certificate, as its sponsor approved. */
    public void retarget(String programmeId, LocalDate target) {
        jdbc.sql("update programme set target_date = :target where id = :id")
                .param("target", target)
                .param("id", programmeId)
                .update();
    }

    void takes(String programmeId, String variant, LocalDate planned) {
        jdbc.sql("update programme set variant = :variant, planned_date = :planned where id = :id")
                .param("variant", variant)
                .param("planned", planned)
                .param("id", programmeId)
                .update();
    }

    void suspended(String programmeId, OffsetDateTime at) {
        jdbc.sql("""
                        update programme set status_before = status, status = 'suspended', suspended_at = :at
                        where id = :id""").param("at", at).param("id", programmeId).update();
        tell(programmeId);
    }

    /** When it had been suspended. */
    OffsetDateTime resumed(String programmeId) {
        OffsetDateTime since = jdbc.sql("select suspended_at from programme where id = :id")
                .param("id", programmeId)
                .query(OffsetDateTime.class)
                .single();
        jdbc.sql("update programme set status = status_before, suspended_at = null where id = :id")
                .param("id", programmeId)
                .update();
        tell(programmeId);
        return since;
    }

    void becomes(String programmeId, String status, @Nullable OffsetDateTime closedAt) {
        jdbc.sql("update programme set status = :status, closed_at = :closedAt where id = :id")
                .param("status", status)
                .param("closedAt", closedAt)
                .param("id", programmeId)
                .update();
        tell(programmeId);
    }

    private void tell(String programmeId) {
        Programme programme = get(programmeId);
        events.publishEvent(new ProgrammeStatusChanged(programmeId, programme.clientId(), programme.status()));
    }

    void add(Programme programme, Definition definition) {
        jdbc.sql("""
                        insert into programme (id, client_id, client_name, variant, start_date, target_date,
                            planned_date, status, employees, lead_consultant, opened_by, opened_at, definition)
                        values (:id, :clientId, :clientName, :variant, :startDate, :targetDate,
                            :plannedDate, :status, :employees, :leadConsultant, :openedBy, :openedAt, :definition)""")
                .param("id", programme.id())
                .param("clientId", programme.clientId())
                .param("clientName", programme.clientName())
                .param("variant", programme.variant())
                .param("startDate", programme.startDate())
                .param("targetDate", programme.targetDate())
                .param("plannedDate", programme.plannedDate())
                .param("status", programme.status())
                .param("employees", programme.employees())
                .param("leadConsultant", programme.leadConsultant())
                .param("openedBy", programme.openedBy())
                .param("openedAt", programme.openedAt())
                .param("definition", definition.root().toString())
                .update();
    }
}
