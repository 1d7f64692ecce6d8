package org.redress.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.redress.events.DomainEvent;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;

/** What each merchant promised and how it kept it. */
final class PromiseFacts {

  private final Period period;
  private final Map<String, Set<String>> pledges = new HashMap<>();
  private final Map<String, Long> returns = new HashMap<>();
  private final Map<String, Long> refusals = new HashMap<>();
  private final Set<String> odrMembers = new HashSet<>();

  PromiseFacts(Period period) {
    this.period = period;
  }

  /** Takes an event that did not happen after the period. */
  void take(DomainEvent event) {
    switch (event) {
      case PledgeMade e -> inForce(e.merchantId()).add(e.pledgeId());
      case PledgeResumed e -> inForce(e.merchantId()).add(e.pledgeId());
      case PledgeSuspended e -> inForce(e.merchantId()).remove(e.pledgeId());
      case PledgeEnded e -> inForce(e.merchantId()).remove(e.pledgeId());
      case NoReasonReturnCarriedOut e -> {
        if (period.holds(e.occurredAt())) {
          returns.merge(e.merchantId(), 1L, Long::sum);
        }
      }
      case NoReasonReturnRefused e -> {
        if (period.holds(e.occurredAt())) {
          refusals.merge(e.merchantId(), 1L, Long::sum);
        }
      }
      case OdrJoined e -> odrMembers.add(e.merchantId());
      case OdrLeft e -> odrMembers.remove(e.merchantId());
      default -> {
        // The other events say nothing about promises.
      }
    }
  }

  private Set<String> inForce(String merchantId) {
    return pledges.computeIfAbsent(merchantId, _ -> new HashSet<>());
  }

  long pledgesInForce(String merchantId) {
    return pledges.getOrDefault(merchantId, Set.of()).size();
  }

  long returnsCarriedOut(String merchantId) {
    return returns.getOrDefault(merchantId, 0L);
  }

  long returnsRefused(String merchantId) {
    return refusals.getOrDefault(merchantId, 0L);
  }

  boolean isOdrMember(String merchantId) {
    return odrMembers.contains(merchantId);
  }
}
