package io.pathway42.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The catalogue of the standard, read on first use. */
@Component
public class Catalogue {

    private final SingletonSupplier<Content> content = SingletonSupplier.of(Content::read);

    /** The 32 clauses and 38 controls, in the order of the standard. */
    public List<Requirement> requirements() {
        return read().items();
    }

    public Optional<Requirement> find(String ref) {
        return Optional.ofNullable(read().byRef().get(ref));
    }

    /** The requirements that a role answers for. */
    public List<Requirement> of(String accountableRole) {
        return requirements().stream()
                .filter(requirement -> requirement.accountableRole().equals(accountableRole))
                .toList();
    }

    public List<Phase> phases() {
        return read().phases();
    }

    /** Title of a phase; its id when there is none of this id. */
    public String phaseTitle(String id) {
        return phases().stream()
                .filter(phase -> phase.id().equals(id))
                .map(Phase::title)
                .findFirst()
                .orElse(id);
    }

    public List<Group> groups() {
        return read().groups();
    }

    /** Ids of the roles, in the order of the domain. */
    public List<String> roles() {
        return read().roles();
    }

    private Content read() {
        return content.obtain();
    }

    /** A phase of the pathway, {@code P00} to {@code P17}. */
    public record Phase(String id, String title) {}

    /** A clause group or control objective. */
    public record Group(String id, String title, String kind) {}

    private record Content(
            List<Requirement> items,
            Map<String, Requirement> byRef,
            List<Phase> phases,
            List<Group> groups,
            List<String> roles) {

        private static Content read() {
            StandardFiles.CatalogueFile file = StandardFiles.read("catalogue", StandardFiles.CatalogueFile.class);
            Map<String, Requirement> byRef =
                    file.items().stream().collect(Collectors.toUnmodifiableMap(Requirement::ref, Function.identity()));
            return new Content(
                    List.copyOf(file.items()),
                    byRef,
                    List.copyOf(file.phases()),
                    List.copyOf(file.groups()),
                    List.copyOf(file.roles()));
        }
    }

    /** Whether this is a role that somebody may hold. */
    public boolean knowsRole(String role) {
        return Set.copyOf(roles()).contains(role);
    }
}
