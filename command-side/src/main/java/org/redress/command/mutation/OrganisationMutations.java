package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.organisation.EndOrganisation;
import org.redress.command.organisation.OrganisationIds;
import org.redress.command.organisation.RegisterOrganisation;
import org.redress.command.organisation.RenameOrganisation;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about organisations. */
@Controller
public final class OrganisationMutations {

  private static final String WITHOUT_CODE = "OU";

  private final MutationDesk desk;

  /** In front of the desk. */
  public OrganisationMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Puts an organisation on record. */
  @MutationMapping
  MutationResult registerOrganisation(
      @Argument RegisterOrganisationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RegisterOrganisation(
                organisationId(input),
                at,
                input.nameZh(),
                input.nameEn(),
                input.level(),
                input.parentId(),
                input.code(),
                input.intakeCentre(),
                input.validFrom()));
  }

  /** Renames an organisation. */
  @MutationMapping
  MutationResult renameOrganisation(
      @Argument RenameOrganisationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new RenameOrganisation(input.organisationId(), at, input.nameZh(), input.nameEn()));
  }

  /** Ends an organisation. */
  @MutationMapping
  MutationResult endOrganisation(
      @Argument EndOrganisationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new EndOrganisation(input.organisationId(), at, input.validTo(), input.reason()));
  }

  /** A code decides the id; an id that does not follow from it is refused by its rule. */
  private String organisationId(RegisterOrganisationInput input) {
    String code = input.code();
    return code != null && input.organisationId() == null
        ? OrganisationIds.ofCode(code)
        : desk.idOr(input.organisationId(), WITHOUT_CODE);
  }

  /** Input of {@code registerOrganisation}. */
  record RegisterOrganisationInput(
      @Nullable String organisationId,
      String nameZh,
      @Nullable String nameEn,
      OrganisationLevel level,
      @Nullable String parentId,
      @Nullable String code,
      boolean intakeCentre,
      LocalDate validFrom,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code renameOrganisation}. */
  record RenameOrganisationInput(
      String organisationId,
      String nameZh,
      @Nullable String nameEn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code endOrganisation}. */
  record EndOrganisationInput(
      String organisationId,
      LocalDate validTo,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
