package org.redress.command.ranking;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Where the lists of a period stand. */
public sealed interface MerchantListState {

  /** They were never published. */
  record NotPublished() implements MerchantListState {}

  /**
   * They are published.
   *
   * @param edition number of the edition
   * @param region region of the merchants
   * @param red ids of the merchants on the red list
   * @param black ids of the merchants on the black list
   * @param rectified ids of those on the black list that put it right
   * @param measures measures taken so far in every edition
   * @param since when they were published
   */
  record Published(
      int edition,
      String region,
      Set<String> red,
      Set<String> black,
      Set<String> rectified,
      int measures,
      Instant since)
      implements MerchantListState {

    Published measured() {
      return new Published(edition, region, red, black, rectified, measures + 1, since);
    }

    Published rectified(String merchantId) {
      Set<String> more = new TreeSet<>(rectified);
      more.add(merchantId);
      return new Published(edition, region, red, black, more, measures, since);
    }
  }

  /**
   * They were withdrawn; another edition may follow.
   *
   * @param edition number of the edition withdrawn
   * @param measures measures taken so far
   * @param since when they were withdrawn
   */
  record Withdrawn(int edition, int measures, Instant since) implements MerchantListState {}
}
