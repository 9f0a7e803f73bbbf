package io.pathway42.programme;

import java.util.List;

/** The AI systems of a programme with their owners, as the inventory knows them. */
public interface OwnedSystems {

    List<OwnedSystem> of(String programmeId);
}
