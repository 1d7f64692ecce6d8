package org.redress.query.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.AskingPerson.Asker;

/**
 * Who may see what is on record about an operator but not published: those who handle or oversee,
 * and the operator itself, whose merchant record the asking person acts for.
 */
public final class OperatorAccess {

  private static final Set<String> INSIDE = Set.of("OFFICER", "AUDITOR", "OVERSIGHT");
  private static final String OPERATOR = "MERCHANT";

  private OperatorAccess() {}

  /**
   * Whether the person may see it.
   *
   * @param merchantId the operator's merchant record, null when it has none
   */
  public static boolean mayRead(Asker asker, @Nullable String merchantId) {
    return INSIDE.contains(asker.role())
        || (OPERATOR.equals(asker.role()) && asker.organisation().equals(merchantId));
  }

  /**
   * Lets only those through who may see it.
   *
   * @throws InvalidArgument for anybody else
   */
  public static void check(Asker asker, @Nullable String merchantId) {
    if (!mayRead(asker, merchantId)) {
      throw forbidden();
    }
  }

  private static InvalidArgument forbidden() {
    return new InvalidArgument(
        InvalidArgument.Code.FORBIDDEN,
        "This is not published, and this role may not see it.",
        List.of(),
        "the roles OFFICER, AUDITOR, OVERSIGHT, or the operator itself");
  }
}
