package org.redress.query.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.RegionArgument;

/**
 * What a statement is about; exactly one is named.
 *
 * @param caseId one case
 * @param creditCode one operator by its unified social credit code (统一社会信用代码)
 * @param officeId one office
 * @param region region of the handling authority, with everything below it
 */
public record LedgerScope(
    @Nullable String caseId,
    @Nullable String creditCode,
    @Nullable String officeId,
    @Nullable String region) {

  /**
   * The scope that was asked for.
   *
   * @throws InvalidArgument unless exactly one thing is named, or when the region cannot be
   */
  static LedgerScope checked(LedgerScope scope) {
    long named =
        Stream.of(
                scope.caseId != null,
                scope.creditCode != null,
                scope.officeId != null,
                scope.region != null)
            .filter(isNamed -> isNamed)
            .count();
    if (named != 1) {
      throw InvalidArgument.of(
          "The statement is not about one thing.",
          List.of("scope"),
          "exactly one of caseId, creditCode, officeId and region");
    }
    RegionArgument.checked(scope.region, "scope", "region");
    return scope;
  }

  boolean isOfACase() {
    return caseId != null;
  }

  /** The field of a line by which its lines are found. */
  String field() {
    if (caseId != null) {
      return "caseId";
    }
    if (creditCode != null) {
      return "parties.creditCode";
    }
    return officeId != null ? "parties.officeId" : "parties.regions";
  }

  /** What that field holds. */
  String value() {
    if (caseId != null) {
      return caseId;
    }
    if (creditCode != null) {
      return creditCode;
    }
    return officeId != null ? officeId : Objects.requireNonNull(region);
  }

  /** Under which name its counters stand. */
  String member() {
    if (creditCode != null) {
      return memberOfMerchant(creditCode);
    }
    return officeId != null ? memberOfOffice(officeId) : value();
  }

  static String memberOfMerchant(String code) {
    return "merchant:" + code;
  }

  static String memberOfOffice(String id) {
    return "office:" + id;
  }
}
