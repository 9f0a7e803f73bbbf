package io.pathway42.identity;

import io.pathway42.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody with an account and every client, for operators. */
@Component
public class EveryAccount {

    private static final int LARGEST_PAGE = 200;

    private static final String PEOPLE = """
            select p.sign_in, p.name, p.title, p.organisation, p.kind, p.client_id, c.name as client, p.email,
                   p.expires, case when p.password_hash is null then false else true end as local,
                   exists (select 1 from second_factor f where f.person = p.sign_in and f.confirmed) as second_factor,
                   (select string_agg(a.client_id, '
            ' order by a.client_id) from client_consultant a where a.person = p.sign_in) as client_lines
            from person p left join client c on c.id = p.client_id\s""";

    private final Access access;
    private final JdbcClient jdbc;

    EveryAccount(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * In the order of their sign-in names.
     *
     * @param q part of a name, sign-in name or organisation; empty for all
     * @param kind empty for all
     * @throws Problem.NotAllowed unless who asks is an operator
     */
    public Page page(String q, String kind, int size, @Nullable String after) {
        access.administration();
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<KnownPerson> found = jdbc.sql(PEOPLE + """
                        where p.sign_in > :after and (:kind = '' or p.kind = :kind)
                            and (lower(p.name) like :q or lower(p.sign_in) like :q or lower(p.organisation) like :q)
                        order by p.sign_in limit :limit""")
                .param("after", after == null ? "" : after)
                .param("kind", kind)
                .param("q", "%" + q.strip().toLowerCase(Locale.ROOT) + "%")
                .param("limit", limit + 1)
                .query(KnownPerson.class)
                .list();
        boolean more = found.size() > limit;
        return new Page(
                more ? found.subList(0, limit) : found,
                more ? found.get(limit - 1).signIn() : null);
    }

    /** @throws Problem.NotFound when nobody has this sign-in name */
    public KnownPerson get(String signIn) {
        access.administration();
        return jdbc.sql(PEOPLE + "where p.sign_in = :signIn")
                .param("signIn", signIn)
                .query(KnownPerson.class)
                .optional()
                .orElseThrow(
                        () -> new Problem.NotFound("no-such-person", "Nobody signs in as '%s'.".formatted(signIn)));
    }

    /** Every client with the names of its consultants. */
    public List<ClientOfMany> clients() {
        access.administration();
        return jdbc.sql("""
                        select c.id, c.name,
                               (select count(*) from engagement e where e.client_id = c.id) as programmes,
                               (select string_agg(p.name, ', ' order by p.name) from client_consultant a
                                join person p on p.sign_in = a.person where a.client_id = c.id) as consultants
                        from client c order by c.name, c.id""").query(ClientOfMany.class).list();
    }

    /** Every consultancy with the number of its consultants and of the clients they work for. */
    public List<Firm> consultancies() {
        access.administration();
        return jdbc.sql("""
                        select p.organisation as name, count(distinct p.sign_in) as consultants,
                               count(distinct a.client_id) as clients
                        from person p left join client_consultant a on a.person = p.sign_in
                        where p.kind = 'consultant' group by p.organisation order by p.organisation""").query(Firm.class).list();
    }

    /** Names of the clients by their ids. */
    public Map<String, String> clientNames() {
        return clients().stream()
                .collect(java.util.stream.Collectors.toMap(
                        ClientOfMany::id, ClientOfMany::name, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    public record Page(List<KnownPerson> items, @Nullable String next) {}

    /** @param consultants their names, apart by commas */
    public record ClientOfMany(
            String id,
            String name,
            long programmes,
            @Nullable String consultants) {}

    /** @param name empty for consultants who work on their own */
    public record Firm(String name, long consultants, long clients) {}
}
