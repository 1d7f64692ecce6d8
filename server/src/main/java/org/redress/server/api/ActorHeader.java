package org.redress.server.api;

import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.command.Actor;
import org.redress.command.Role;
import org.springframework.http.HttpStatus;

/**
 * Who acts, by the header {@code X-Redress-Actor: id; role; organisation}. The header is taken at
 * its word, which is sound only while the server listens on loopback.
 */
final class ActorHeader {

  static final String NAME = "X-Redress-Actor";

  /** Who acts when the header is absent. */
  static final Actor DEMO_OFFICER = new Actor("demo-officer", Role.OFFICER, "demo-authority");

  private static final Pattern PART = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@-]{0,63}");
  private static final Set<Role> NEVER_FROM_OUTSIDE = EnumSet.of(Role.IMPORT, Role.AUTOMATION);
  private static final String SHAPE =
      "%s: id; role; organisation, id and organisation of 1 to 64 characters A-Z a-z 0-9 . _ : @ -, role one of %s"
          .formatted(
              NAME,
              Arrays.stream(Role.values())
                  .filter(role -> !NEVER_FROM_OUTSIDE.contains(role))
                  .map(Role::name)
                  .collect(Collectors.joining(" ")));

  private ActorHeader() {}

  /** The acting person that {@link GraphQlEndpoint} put into the context of a request. */
  static Actor in(GraphQLContext context) {
    return context
        .<Actor>getOrEmpty(Actor.class)
        .orElseThrow(() -> new IllegalStateException("Nobody acts in this request"));
  }

  /** The acting person of a request. */
  static Actor read(HttpServletRequest request) throws BadRequest {
    List<String> values = Collections.list(request.getHeaders(NAME));
    if (values.isEmpty()) {
      return DEMO_OFFICER;
    }
    String[] parts = values.getFirst().split(";", -1);
    if (values.size() > 1 || parts.length != 3) {
      throw invalid("The acting person is not named by one id, role and organisation");
    }
    return new Actor(part(parts[0], "id"), role(parts[1].strip()), part(parts[2], "organisation"));
  }

  private static String part(String text, String name) throws BadRequest {
    String value = text.strip();
    if (!PART.matcher(value).matches()) {
      throw invalid("The " + name + " of the acting person is not a valid one");
    }
    return value;
  }

  private static Role role(String text) throws BadRequest {
    for (Role role : Role.values()) {
      if (role.name().equals(text.toUpperCase(Locale.ROOT)) && !NEVER_FROM_OUTSIDE.contains(role)) {
        return role;
      }
    }
    throw invalid("The role of the acting person is not one that may be claimed");
  }

  private static BadRequest invalid(String message) {
    return new BadRequest(HttpStatus.BAD_REQUEST, ErrorCode.INVALID_ACTOR, message, SHAPE);
  }
}
