package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CreditCode;
import org.redress.command.PersonalText;
import org.redress.command.merchant.RegisterMerchant;
import org.redress.events.Classification;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about merchants. */
@Controller
public final class MerchantMutations {

  private static final String WITHOUT_CODE = "MX";

  private final MutationDesk desk;

  /** In front of the desk. */
  public MerchantMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Opens a merchant record. */
  @MutationMapping
  MutationResult registerMerchant(
      @Argument RegisterMerchantInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RegisterMerchant(
                merchantId(input),
                at,
                input.name(),
                input.creditCode(),
                input.address(),
                input.region(),
                input.industry(),
                PersonalText.ofNullable(input.contactPhone()),
                null));
  }

  /** A code decides the id; a code that does not check is refused by its rule, whatever the id. */
  private String merchantId(RegisterMerchantInput input) {
    String code = input.creditCode();
    return code != null && input.merchantId() == null
        ? CreditCode.parse(code).map(CreditCode::merchantId).orElse(WITHOUT_CODE)
        : desk.idOr(input.merchantId(), WITHOUT_CODE);
  }

  /** Input of {@code registerMerchant}. */
  record RegisterMerchantInput(
      @Nullable String merchantId,
      String name,
      @Nullable String creditCode,
      @Nullable String address,
      @Nullable String region,
      @Nullable Classification industry,
      @Nullable String contactPhone,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
