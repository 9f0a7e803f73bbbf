package io.pathway42.impact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people stated in the parts of an impact assessment, field by field: purpose, data, model, parties, harms,
 * measures. A rework starts from it.
 */
@Repository
public class Statements {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Statements(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All fields of an assessment: text, numbers, and lists of rows. */
    public Map<String, Object> of(String programmeId, String assessment) {
        Map<String, Object> statements = new LinkedHashMap<>();
        jdbc.sql("""
                        select field, content from impact_statement
                        where programme_id = :programmeId and assessment = :assessment order by field""")
                .param("programmeId", programmeId)
                .param("assessment", assessment)
                .query(Statement.class)
                .list()
                .forEach(statement -> statements.put(statement.field(), read(statement.content())));
        return statements;
    }

    /** The rows of a list; none when it was never filled. */
    public List<Map<String, Object>> rows(String programmeId, String assessment, String field) {
        return rows(of(programmeId, assessment), field);
    }

    /** The rows of a list among statements already read. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> rows(Map<String, Object> statements, String field) {
        return statements.get(field) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    /** Replaces the fields given. */
    public void keep(String programmeId, String clientId, String assessment, Map<String, Object> fields) {
        remove(programmeId, assessment, fields.keySet());
        fields.forEach((field, value) -> {
            if (value != null && !"".equals(value)) {
                jdbc.sql("""
                                insert into impact_statement (programme_id, client_id, assessment, field, content)
                                values (:programmeId, :clientId, :assessment, :field, :content)""")
                        .param("programmeId", programmeId)
                        .param("clientId", clientId)
                        .param("assessment", assessment)
                        .param("field", field)
                        .param("content", write(value))
                        .update();
            }
        });
    }

    private void remove(String programmeId, String assessment, Collection<String> fields) {
        if (!fields.isEmpty()) {
            jdbc.sql("""
                            delete from impact_statement
                            where programme_id = :programmeId and assessment = :assessment and field in (:fields)""")
                    .param("programmeId", programmeId)
                    .param("assessment", assessment)
                    .param("fields", fields)
                    .update();
        }
    }

    private Object read(String content) {
        try {
            return json.readValue(content, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Statement(String field, String content) {}
}
