package io.pathway42.programme;

import java.time.LocalDate;

/**
 * A prohibited use was found, and its AI system was ordered to stop.
 *
 * @param system ref of the system, {@code AIS-04}
 */
public record UseStopped(String programmeId, String system, LocalDate on, String order) {}
