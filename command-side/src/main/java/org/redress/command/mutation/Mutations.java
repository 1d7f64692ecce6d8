package org.redress.command.mutation;

import java.util.List;

/** All mutation controllers, to be put together by whoever serves them. */
public final class Mutations {

  private Mutations() {}

  /** One controller per capability, in front of the desk. */
  public static List<Object> controllers(MutationDesk desk) {
    return List.of(
        new ComplaintMutations(desk),
        new MediationMutations(desk),
        new RefundMutations(desk),
        new SurveyMutations(desk),
        new MerchantMutations(desk),
        new PledgeMutations(desk));
  }
}
