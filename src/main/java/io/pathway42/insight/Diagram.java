package io.pathway42.insight;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.pathway42.insight.DiagramWork.OpenTask;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process of a programme with what waits at each of its elements.
 *
 * @param process key of the process shown
 * @param name as people call it
 * @param version of the model shown
 * @param instance the one run that is shown, null when all runs of the programme are shown together
 * @param runs how many runs of the process there are or were in the programme
 * @param path from the outermost process to this one
 * @param elements from left to right
 * @param subject ref of what is looked for, null when nothing is
 * @param here where that stands, innermost process
 * @param subjects what can be looked for
 * @param others processes of the programme that nothing called and that still run
 */
public record Diagram(
        String programme,
        String process,
        String name,
        int version,
        @Nullable String instance,
        int runs,
        List<Place> path,
        List<Element> elements,
        @Nullable String subject,
        List<Place> here,
        List<About> subjects,
        List<Place> others) {

    private static final int TWO_WEEKS = 14;
    private static final int[] STEPS_OF_HEAT = {3, 7, TWO_WEEKS, 2 * TWO_WEEKS};
    private static final long SECONDS_OF_A_DAY = 86_400;

    /** Address of the model in XML, which never changes. */
    @JsonProperty
    public String model() {
        return "/api/v1/programmes/%s/diagram/%s/%d".formatted(programme, process, version);
    }

    /** Open tasks, messages and timers of this process and those that it called. */
    @JsonProperty
    public int open() {
        return elements.stream().mapToInt(Element::open).sum();
    }

    /** The element at which something has waited longest. */
    @JsonIgnore
    public @Nullable Element slowest() {
        return elements.stream()
                .filter(element -> element.open() > 0)
                .max(Comparator.comparingLong(Element::longestWaitSeconds))
                .orElse(null);
    }

    @JsonProperty
    public int failures() {
        return elements.stream().mapToInt(Element::failures).sum();
    }

    /**
     * An element.
     *
     * @param open how many tasks, messages and timers wait there now; at a call activity all that wait in what it called
     * @param meanWaitSeconds for how long these have waited, on average
     * @param completed how often it was done
     * @param meanTakenSeconds how long that took, on average
     * @param failures how many steps of the machine failed there
     * @param here whether what is looked for stands there
     * @param into the called process, when it can be looked into
     * @param waiting what waits there, longest first
     */
    public record Element(
            String id,
            String name,
            String type,
            int open,
            long meanWaitSeconds,
            long longestWaitSeconds,
            long completed,
            long meanTakenSeconds,
            int failures,
            boolean here,
            @Nullable Place into,
            @JsonIgnore List<Waiting> waiting) {

        /** Whether something is open, was done or failed there. */
        public boolean begun() {
            return open > 0 || completed > 0 || failures > 0;
        }

        /** Whether people do it, or others whom one has to wait for. */
        public boolean byPeople() {
            return !"serviceTask".equals(type) && !"businessRuleTask".equals(type);
        }

        /** 0 when nothing waits, then 1 to 5 by the mean: under 3 days, 7 days, 2 weeks, 4 weeks, and longer. */
        @JsonProperty
        public int heat() {
            if (open == 0) {
                return 0;
            }
            int heat = 1;
            for (int days : STEPS_OF_HEAT) {
                heat += meanWaitSeconds >= days * SECONDS_OF_A_DAY ? 1 : 0;
            }
            return heat;
        }
    }

    /** A process, or one run of it, that can be looked at; the element there, when one is meant. */
    public record Place(
            String process,
            String name,
            @Nullable String instance,
            @Nullable String element,
            @Nullable String elementName) {}

    /** Something that steps are about. */
    public record About(String ref, @Nullable String title) {}

    /**
     * Something that waits: a task, a message or a timer.
     *
     * @param task null when it is no task
     * @param closed whether the task may be opened only by those who have it
     */
    record Waiting(
            String process,
            String processInstance,
            String element,
            String name,
            @Nullable String subject,
            @Nullable String subjectTitle,
            OffsetDateTime since,
            @Nullable OpenTask task,
            boolean closed) {}
}
