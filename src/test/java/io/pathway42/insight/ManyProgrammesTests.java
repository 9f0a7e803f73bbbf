package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.Statements;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Pages ask the database as often for two hundred programmes as for ten. */
@PathwayTest
class ManyProgrammesTests {

    private static final int FEW = 10;
    private static final int MANY = 200;
    private static final List<String> TABLES = List.of(
            "task_nudge",
            "programme_forecast",
            "awaited_event",
            "work_candidate",
            "work_item",
            "requirement_status",
            "programme_phase",
            "role_holding",
            "engagement",
            "programme");

    private static final Set<String> TASKS = Set.of("task_nudge", "work_candidate");

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    private String client = "";
    private int copies;

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @AfterEach
    void removeTheCopies() {
        for (String table : TABLES) {
            String column = table.equals("programme") ? "id" : TASKS.contains(table) ? "task_id" : "programme_id";
            jdbc.sql("delete from %s where %s like :copies".formatted(table, column))
                    .param("copies", client + "-copy-%")
                    .update();
        }
    }

    @Test
    void listsTwoHundredWithAsManyStatementsAsTen() throws Exception {
        List<String> few = listOf(FEW);
        List<String> many = listOf(MANY);

        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(30);
    }

    @Test
    void showsTheListOfTwoHundredWithAsManyStatementsAsOfTen() throws Exception {
        grow(FEW);
        List<String> few = Statements.during(
                () -> http.perform(get("/programmes").with(user("operator"))).andExpect(status().isOk()));
        grow(MANY);
        List<String> many = Statements.during(
                () -> http.perform(get("/programmes").with(user("operator"))).andExpect(status().isOk()));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void showsOneOfTwoHundredWithAsManyStatementsAsOneOfTen() throws Exception {
        grow(FEW);
        List<String> few = page();
        grow(MANY);
        List<String> many = page();

        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "claimable", "others", "done"})
    void showsALongListOfWorkWithAsManyStatementsAsAShortOne(String tab) throws Exception {
        grow(2);
        List<String> few = work(tab);
        grow(MANY);
        List<String> many = work(tab);

        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(30);
    }

    /** As the person sees it who has, may take or has done one of the steps, and each copy of it. */
    private List<String> work(String tab) throws Exception {
        String person = "mei.tan@" + client;
        String copies = client + "-copy-%";
        jdbc.sql("""
                        update work_item set assignee = :holder, completed_by = :by, state = :state, ended = created
                        where task_id like :copies""")
                .param("holder", tab.equals("claimable") ? null : tab.equals("others") ? "operator" : person)
                .param("by", tab.equals("done") ? person : null)
                .param("state", tab.equals("done") ? "COMPLETED" : "OPEN")
                .param("copies", copies)
                .update();
        jdbc.sql("delete from work_candidate where task_id like :copies")
                .param("copies", copies)
                .update();
        if (tab.equals("claimable")) {
            jdbc.sql("""
                            insert into work_candidate (task_id, person)
                            select task_id, :person from work_item where task_id like :copies""").param("person", person).param("copies", copies).update();
        }
        jdbc.sql("""
                        insert into role_holding (programme_id, client_id, role, person)
                        select e.programme_id, e.client_id, 'aims_manager', :person from engagement e
                        where e.programme_id like :copies
                            and not exists (select 1 from role_holding r where r.programme_id = e.programme_id)""").param("person", person).param("copies", copies).update();
        return Statements.during(() -> http.perform(
                        get("/work").param("tab", tab).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(copies.substring(0, copies.length() - 1)))));
    }

    private List<String> listOf(int programmes) throws Exception {
        grow(programmes);
        list();
        return Statements.during(this::list);
    }

    private Object list() throws Exception {
        return http.perform(get("/api/v1/programmes").param("size", "200").with(httpBasic("operator", "demo")))
                .andExpect(status().isOk());
    }

    /** The second time: what the first computes and keeps is the same for one programme as for many. */
    private List<String> page() throws Exception {
        http.perform(get("/programmes/{id}", client + "-1").with(user("operator")));
        return Statements.during(
                () -> http.perform(get("/programmes/{id}", client + "-1").with(user("operator")))
                        .andExpect(status().isOk()));
    }

    private void grow(int programmes) {
        while (copies < programmes - 1) {
            copies++;
            copy(client + "-copy-" + copies);
        }
    }

    private void copy(String id) {
        copy("programme", "id", id, """
                client_id, client_name, variant, start_date, target_date, planned_date, status, employees, lead_consultant,
                opened_by, opened_at, definition""");
        copy("programme_phase", "programme_id", id, """
                client_id, ref, planned_start, planned_end, actual_start, actual_end, running, times_run""");
        copy("requirement_status", "programme_id", id, """
                client_id, ref, title, kind, accountable_role, place, start_score, score, note, evidence, applicable""");
        jdbc.sql("insert into engagement (programme_id, client_id) values (:id, :client)")
                .param("id", id)
                .param("client", client)
                .update();
        jdbc.sql("""
                        insert into work_item (task_id, programme_id, client_id, process, process_version, definition_id,
                            process_instance, element, step, phase, name, role, assignee, reason, form, state, created, due)
                        select :id, :id, client_id, process, process_version, definition_id, process_instance, element, step,
                            phase, name, role, assignee, reason, form, state, created, due
                        from work_item where task_id = (select min(task_id) from work_item where programme_id = :like)""").param("id", id).param("like", client + "-1").update();
    }

    private void copy(String table, String key, String id, String columns) {
        jdbc.sql("insert into %s (%s, %s) select :id, %s from %s where %s = :like"
                        .formatted(table, key, columns, columns, table, key))
                .param("id", id)
                .param("like", client + "-1")
                .update();
    }
}
