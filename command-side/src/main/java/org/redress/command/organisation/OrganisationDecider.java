package org.redress.command.organisation;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.InputRefusal;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.organisation.OrganisationState.Ended;
import org.redress.command.organisation.OrganisationState.InForce;
import org.redress.command.organisation.OrganisationState.NotRegistered;
import org.redress.command.organisation.OrganisationState.Profile;
import org.redress.command.organisation.OrganisationState.Registered;
import org.redress.events.organisation.OrganisationEnded;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.organisation.OrganisationRegistered;
import org.redress.events.organisation.OrganisationRenamed;

/** Decides what is asked about an organisation. Pure and total. */
public final class OrganisationDecider {

  private OrganisationDecider() {}

  /** Before there is an organisation. */
  public static OrganisationState initial() {
    return new NotRegistered();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param parent the organisation above, null when there is none under the id; only {@link
   *     RegisterOrganisation} asks
   */
  public static Decision<OrganisationEvent> decide(
      OrganisationCommand command, OrganisationState state, @Nullable OrganisationOnRecord parent) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case RegisterOrganisation register -> register(register, state, parent);
              case RenameOrganisation rename -> rename(rename, state);
              case EndOrganisation end -> end(end, state);
            });
  }

  private static Decision<OrganisationEvent> register(
      RegisterOrganisation c, OrganisationState state, @Nullable OrganisationOnRecord parent) {
    return switch (state) {
      case NotRegistered _ ->
          Decision.unless(() -> registered(c, parent), RegistrationRules.met(c, parent));
      case Registered _ ->
          Decision.refuse(
              Refusal.of(
                  OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED,
                  "organisationId",
                  "an id and a code that were never used"));
    };
  }

  private static OrganisationEvent registered(
      RegisterOrganisation c, @Nullable OrganisationOnRecord parent) {
    String code = c.code();
    return new OrganisationRegistered(
        c.organisationId(),
        c.occurredAt(),
        c.nameZh(),
        c.nameEn(),
        c.level(),
        c.parentId(),
        code,
        code == null ? Objects.requireNonNull(parent).region() : code,
        c.intakeCentre(),
        c.validFrom());
  }

  private static Decision<OrganisationEvent> rename(RenameOrganisation c, OrganisationState state) {
    return switch (state) {
      case InForce inForce ->
          Decision.unless(
              () ->
                  new OrganisationRenamed(
                      c.organisationId(), c.occurredAt(), c.nameZh(), c.nameEn()),
              RegistrationRules.namesSaySomething(c.nameZh(), c.nameEn()),
              TimeRules.notBefore(c.occurredAt(), inForce.since()));
      case NotRegistered _, Ended _ -> notInForce(state);
    };
  }

  private static Decision<OrganisationEvent> end(EndOrganisation c, OrganisationState state) {
    return switch (state) {
      case InForce inForce ->
          Decision.unless(
              () ->
                  new OrganisationEnded(
                      c.organisationId(), c.occurredAt(), c.validTo(), c.reason()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              TimeRules.dayIsRecordable("validTo", c.validTo()),
              endsAfterItBegan(c, inForce.profile()),
              TimeRules.notBefore(c.occurredAt(), inForce.since()));
      case NotRegistered _, Ended _ -> notInForce(state);
    };
  }

  private static @Nullable Refusal endsAfterItBegan(EndOrganisation c, Profile profile) {
    return c.validTo().isBefore(profile.validFrom())
        ? Refusal.of(
            OrganisationRefusal.ORGANISATION_ENDS_TOO_EARLY,
            "validTo",
            "not before " + profile.validFrom())
        : null;
  }

  private static Decision<OrganisationEvent> notInForce(OrganisationState state) {
    return Decision.refuse(
        switch (state) {
          case NotRegistered _ ->
              Refusal.of(
                  InputRefusal.ORGANISATION_UNKNOWN, "organisationId", "an organisation on record");
          case Registered _ -> wrongState(state.wireName(), "IN_FORCE");
        });
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static OrganisationState evolve(OrganisationState state, OrganisationEvent event) {
    return switch (state) {
      case NotRegistered _ ->
          event instanceof OrganisationRegistered e
              ? new InForce(
                  new Profile(e.level(), e.parentId(), e.region(), e.intakeCentre(), e.validFrom()),
                  e.occurredAt())
              : state;
      case Registered before ->
          switch (event) {
            case OrganisationRegistered _ -> state;
            case OrganisationRenamed e -> new InForce(before.profile(), e.occurredAt());
            case OrganisationEnded e -> new Ended(before.profile(), e.validTo());
          };
    };
  }
}
