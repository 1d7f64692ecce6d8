package org.redress.events.examination;

/** What a person concluded from the signs of abuse: Order 121 Art. 16 (3), 17. */
public enum AbuseConclusion {
  /** The complaint is for daily-life consumption; ground (3) is not met. */
  FOR_DAILY_CONSUMPTION,
  /** The complaint is not for daily-life consumption; ground (3) is met. */
  NOT_FOR_DAILY_CONSUMPTION,
  /** The signs do not suffice for either. */
  MORE_FACTS_NEEDED
}
