package org.redress.command.odr;

import java.time.Instant;

/** Whether an enterprise takes part in online dispute resolution. */
public sealed interface OdrEnterpriseState {

  /** Id of the ODR record of the enterprise with this merchant record. */
  static String idOf(String merchantId) {
    return "ODR-" + merchantId;
  }

  /** It never did. */
  record NotJoined() implements OdrEnterpriseState {}

  /**
   * It does.
   *
   * @param region region of the authority that reviewed it
   * @param since when it was admitted
   */
  record Member(String region, Instant since) implements OdrEnterpriseState {}

  /**
   * It no longer does.
   *
   * @param since when it left
   */
  record Left(Instant since) implements OdrEnterpriseState {}
}
