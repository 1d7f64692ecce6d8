package org.redress.command.merchant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseSamples;
import org.redress.command.PersonalText;
import org.redress.events.Classification;

/** A merchant with a credit code and every particular, of which an example changes one. */
final class MerchantSample {

  static final Instant REGISTERED_AT = Instant.parse("2026-03-01T02:00:00Z");

  private String merchantId = CaseSamples.MERCHANT;
  private Instant occurredAt = REGISTERED_AT;
  private String name = "样例商店 001";
  private @Nullable String creditCode = CaseSamples.CODE;
  private @Nullable String region = CaseSamples.REGION;
  private @Nullable String contactPhone = "00000000002";

  RegisterMerchant command() {
    return new RegisterMerchant(
        merchantId,
        occurredAt,
        name,
        creditCode,
        "样例路 2 号",
        region,
        new Classification("sample", "零售"),
        PersonalText.ofNullable(contactPhone),
        null);
  }

  MerchantSample id(String id, @Nullable String code) {
    merchantId = id;
    creditCode = code;
    return this;
  }

  MerchantSample occurredAt(Instant value) {
    occurredAt = value;
    return this;
  }

  MerchantSample name(String value) {
    name = value;
    return this;
  }

  MerchantSample region(String value) {
    region = value;
    return this;
  }

  MerchantSample contactPhone(String value) {
    contactPhone = value;
    return this;
  }
}
