package io.pathway42.programme;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of its client's programmes one is: each after the first is the client's next cycle, as its id says. */
public final class Cycles {

    private Cycles() {}

    /** {@code 2} of {@code corvane-2}. */
    public static int number(String programmeId) {
        String number = programmeId.substring(programmeId.lastIndexOf('-') + 1);
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 1;
    }

    /** Those of some programmes whose client has, or had, another. */
    public static Set<String> ofSeveral(Collection<String> programmeIds) {
        return programmeIds.stream().collect(Collectors.groupingBy(Cycles::before)).values().stream()
                .filter(ofClient -> ofClient.size() > 1 || number(ofClient.get(0)) > 1)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static String before(String programmeId) {
        return programmeId.substring(0, Math.max(0, programmeId.lastIndexOf('-')));
    }
}
