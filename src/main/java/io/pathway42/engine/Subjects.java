package io.pathway42.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All sources of subjects, by the variable that points to them. */
@Component
class Subjects {

    private final Map<String, SubjectSource> byVariable;

    Subjects(List<SubjectSource> sources) {
        byVariable = sources.stream().collect(Collectors.toMap(SubjectSource::variable, Function.identity()));
    }

    /** A subject that no register knows is shown by its number. */
    Subject find(String variable, String programmeId, String ref) {
        SubjectSource source = byVariable.get(variable);
        return source == null
                ? new Subject(ref, ref, null)
                : source.find(programmeId, ref).orElse(new Subject(ref, ref, null));
    }
}
