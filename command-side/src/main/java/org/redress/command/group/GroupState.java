package org.redress.command.group;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a group dispute stands. */
public sealed interface GroupState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotOpened _ -> "NOT_OPENED";
      case Open _ -> "OPEN";
      case Settled _ -> "SETTLED";
      case Closed _ -> "CLOSED";
    };
  }

  /** There is none under this id. */
  record NotOpened() implements GroupState {}

  /** There is one. */
  sealed interface Opened extends GroupState {

    /** What it is made of. */
    Members members();

    /** When the present stage began; the next step is not earlier. */
    Instant since();
  }

  /**
   * What a group is made of.
   *
   * @param merchantId the operator that every case is about, null when the cause alone is common
   * @param caseIds the cases in the order they were added
   */
  record Members(@Nullable String merchantId, List<String> caseIds) {

    Members with(String caseId) {
      return new Members(merchantId, Stream.concat(caseIds.stream(), Stream.of(caseId)).toList());
    }

    Members without(String caseId) {
      return new Members(
          merchantId, caseIds.stream().filter(member -> !member.equals(caseId)).toList());
    }
  }

  /**
   * Being handled.
   *
   * @param members what it is made of
   * @param since when it was opened
   */
  record Open(Members members, Instant since) implements Opened {}

  /**
   * Settled.
   *
   * @param members what it is made of
   * @param since when it was settled
   */
  record Settled(Members members, Instant since) implements Opened {}

  /**
   * Closed for good.
   *
   * @param members what it was made of
   * @param since when it was closed
   */
  record Closed(Members members, Instant since) implements Opened {}
}
