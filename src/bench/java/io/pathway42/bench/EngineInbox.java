package io.pathway42.bench;

import io.pathway42.bench.Clones.Person;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** The inbox of one programme as an application would ask the engine for it: the same filters, count and variables. */
final class EngineInbox implements AutoCloseable {

    private static final int PAGE = 50;

    private final ProcessEngine engine;
    private final List<Person> people;

    EngineInbox(String url, List<Person> people) {
        this.people = people;
        this.engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName("inbox")
                .setJdbcUrl(url)
                .setJdbcDriver("org.postgresql.Driver")
                .setJdbcUsername("postgres")
                .setJdbcPassword("postgres")
                .setJdbcMaxActiveConnections(people.size())
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE)
                .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
    }

    Timing tasks() {
        TaskService tasks = engine.getTaskService();
        return Timing.ofStatements(people.size(), client -> {
            Person person = people.get(client);
            TaskQuery query = tasks.createTaskQuery()
                    .taskAssignee(person.signIn())
                    .processVariableValueEquals("programmeId", person.programme())
                    .active();
            query.count();
            for (Task task : query.orderByDueDate().asc().listPage(0, PAGE)) {
                tasks.getVariables(task.getId());
            }
        });
    }

    @Override
    public void close() {
        engine.close();
    }
}
