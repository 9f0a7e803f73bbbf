package io.pathway42.identity;

import java.util.List;

/** Names what somebody answers for in a programme and has to hand over before they leave. Beans. */
public interface AnswersFor {

    /** As people call it: {@code AIS-04 WorkPulse}. */
    List<String> of(String programmeId, String person);
}
