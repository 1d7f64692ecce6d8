package org.redress.server.scenario;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.command.merchant.RegisterMerchant;

/** Puts operators on record. */
final class Operators {

  private Operators() {}

  /** Registers an operator of a series. */
  static RegisterMerchant register(String series, int number, Place place, LocalDate on) {
    return register(series, number, place, Year.moment(on, 9, 0));
  }

  /** Registers an operator of a series. */
  static RegisterMerchant register(String series, int number, Place place, Instant at) {
    return new RegisterMerchant(
        merchantId(series, number),
        at,
        Labels.operator(number),
        Labels.creditCode(series, number).value(),
        Labels.street(number),
        place.region(),
        null,
        null,
        null);
  }

  /** Id of an operator of a series. */
  static String merchantId(String series, int number) {
    return Labels.creditCode(series, number).merchantId();
  }
}
