package nl.lokaledemocratie.quickscan.api;

import static io.restassured.RestAssured.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Unremovable;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.access.token.AccessTokens;
import nl.lokaledemocratie.quickscan.access.token.NewToken;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.testing.Scenario;

/** A program with a key. */
public final class Machine {

    private final String username;
    private final String secret;

    Machine(String username, String secret) {
        this.username = username;
        this.secret = secret;
    }

    public String username() {
        return username;
    }

    public String secret() {
        return secret;
    }

    /** A request with the key. */
    public RequestSpecification request() {
        return given().redirects().follow(false).header("Authorization", "Bearer " + secret);
    }

    /** What is at a path below the interface, or at an address that an answer gave. */
    public Response get(String path) {
        String address = path.startsWith("/api/") ? path : "/api/v1" + path;
        return request().urlEncodingEnabled(!address.contains("%")).get(address);
    }

    /** Sends JSON; a header of its own for each pair of name and value. */
    public Response send(String method, String path, String body, String... headers) {
        RequestSpecification request = request().contentType("application/json").body(body);
        for (int place = 0; place < headers.length; place += 2) {
            request.header(headers[place], headers[place + 1]);
        }
        return request.request(method, "/api/v1" + path);
    }

    /** Makes programs. */
    @ApplicationScoped
    @Unremovable
    public static class Maker {

        @Inject
        Scenario scenario;

        @Inject
        Accounts accounts;

        @Inject
        AccessTokens tokens;

        @Inject
        Clock clock;

        /** One of a clerk of this organisation, with all a clerk can lend or only these. */
        public Machine clerk(Organisation organisation, TokenScope... scopes) {
            return of(scenario.account(Role.CLERK, Optional.of(organisation.code())), scopes);
        }

        /** One of an adviser who reads what organisations of tests give. */
        public Machine advisor(TokenScope... scopes) {
            return of(scenario.account(Role.ADVISOR, Optional.empty()), scopes);
        }

        public Machine administrator(TokenScope... scopes) {
            return of(scenario.account(Role.ADMINISTRATOR, Optional.empty()), scopes);
        }

        public Machine of(String username, TokenScope... scopes) {
            StaffMember member = StaffMember.of(accounts.get(username));
            Set<TokenScope> lent = scopes.length == 0
                    ? EnumSet.copyOf(TokenScope.of(member.role()))
                    : EnumSet.copyOf(Arrays.asList(scopes));
            LocalDate lastDay = LocalDate.now(clock).plusDays(30);
            return new Machine(username, tokens.make(member, new NewToken("Proef", lent, lastDay)));
        }
    }
}
