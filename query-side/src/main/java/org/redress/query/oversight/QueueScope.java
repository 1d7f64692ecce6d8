package org.redress.query.oversight;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.RegionPath;

/**
 * Where the review queue is looked at.
 *
 * @param region region of the handling authority with everything below it, null for everywhere
 * @param officeId one office, null for all of them
 */
record QueueScope(@Nullable String region, @Nullable String officeId) {

  /** The scope as keys name it: the office, being the narrower, when one is given. */
  String key() {
    if (officeId != null) {
      return QueueKeys.scopeOfOffice(officeId);
    }
    return region == null ? RegionPath.EVERYWHERE : region;
  }

  /** Cases under a key that are in the region too. */
  Document under(String key) {
    Document conditions = new Document("keys", key);
    return officeId != null && region != null ? conditions.append("regions", region) : conditions;
  }
}
