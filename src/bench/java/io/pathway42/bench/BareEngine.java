package io.pathway42.bench;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/**
 * The same number of user tasks in an engine with nothing around it: no forms, no registers, no records, no HTTP. Full
 * history, one task after the other, one variable each.
 */
final class BareEngine {

    private BareEngine() {}

    /** Tasks completed per second. */
    static double perSecond(String url, String user, String password, int tasks) {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName("bare-" + System.nanoTime())
                .setJdbcUrl(url)
                .setJdbcDriver(url.contains("postgresql") ? "org.postgresql.Driver" : "org.h2.Driver")
                .setJdbcUsername(user)
                .setJdbcPassword(password)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance("row.bpmn", row(tasks))
                    .deploy();
            run(engine, tasks);
            long began = System.nanoTime();
            run(engine, tasks);
            return tasks / ((System.nanoTime() - began) / 1e9);
        } finally {
            engine.close();
        }
    }

    private static void run(ProcessEngine engine, int tasks) {
        TaskService service = engine.getTaskService();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("row", Map.of("programmeId", "bare-1", "clientId", "bare"))
                .getId();
        for (int task = 0; task < tasks; task++) {
            String id = service.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            service.setAssignee(id, "somebody");
            service.complete(id, Map.of("decision", "approve"));
        }
    }

    private static BpmnModelInstance row(int tasks) {
        AbstractFlowNodeBuilder<?, ?> node = Bpmn.createExecutableProcess("row")
                .camundaHistoryTimeToLiveString("P1825D")
                .startEvent();
        for (int task = 0; task < tasks; task++) {
            node = node.userTask("userTask_" + task);
        }
        return node.endEvent().done();
    }
}
