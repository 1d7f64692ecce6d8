package org.redress.command.scheme;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Where a local scheme stands. */
public sealed interface SchemeState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotOpened _ -> "NOT_OPENED";
      case Open _ -> "OPEN";
      case Closed _ -> "CLOSED";
    };
  }

  /** There is none under this id. */
  record NotOpened() implements SchemeState {}

  /** There is one, or there was. */
  sealed interface Opened extends SchemeState {}

  /**
   * Merchants may join.
   *
   * @param region region it is for
   * @param since when it was opened
   * @param members merchants in it, with when they joined
   * @param former merchants that were in it and are no longer, with when they left
   */
  record Open(
      String region, Instant since, Map<String, Instant> members, Map<String, Instant> former)
      implements Opened {

    Open joined(String merchantId, Instant at) {
      return new Open(region, since, with(members, merchantId, at), without(former, merchantId));
    }

    Open left(String merchantId, Instant at) {
      return new Open(region, since, without(members, merchantId), with(former, merchantId, at));
    }

    private static Map<String, Instant> with(Map<String, Instant> map, String key, Instant at) {
      var more = new TreeMap<>(map);
      more.put(key, at);
      return more;
    }

    private static Map<String, Instant> without(Map<String, Instant> map, String key) {
      var less = new TreeMap<>(map);
      less.remove(key);
      return less;
    }
  }

  /** It was closed. */
  record Closed() implements Opened {}
}
