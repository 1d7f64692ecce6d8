package org.redress.query.publicity;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints of the list for the public to keep.
 *
 * @param place region of the handling authority, with everything below it
 * @param creditCode the operator's unified social credit code, null for every operator
 * @param merchantId the operator's merchant record, null for every operator
 */
public record PublicItemFilter(
    String place, @Nullable String creditCode, @Nullable String merchantId) {

  /** The conditions on a day; what is over by then is not kept. */
  Document conditions(LocalDate today) {
    Document conditions = new Document("places", place);
    if (creditCode != null) {
      conditions.append("creditCode", creditCode);
    }
    if (merchantId != null) {
      conditions.append("merchantId", merchantId);
    }
    return conditions.append("lastDay", new Document("$gte", today));
  }
}
