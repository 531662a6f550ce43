package org.greenregistry.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The field list of the official papers, by its names: each field has its place in the content, at the level the list
 * gives it. Left out are what is derived (unitCurrent, contributedTotal, delayFlag), what the record says of itself
 * (registryCode, reviewState, publication) and what is reported (labourVn, labourForeign, implementedCapital,
 * techOrigin, rdCost).
 */
class FieldListTest {

    private static final Map<String, Level> LEVELS = ContentLeaf.of(FilledProject.make()).entrySet().stream()
            .collect(Collectors.toMap(
                    leaf -> Change.fieldOf(leaf.getKey()),
                    leaf -> leaf.getValue().level(),
                    (first, other) -> first));

    @ParameterizedTest
    @CsvSource(textBlock = """
            projectCode, PUBLIC, licences.certificate.number
            nameVi, PUBLIC, name.vi
            nameEn, PUBLIC, name.en
            legalRegime, PUBLIC, regime
            programme, PUBLIC, parent
            objectives, PUBLIC, purpose.objectives.vi
            scale, PUBLIC, purpose.scale.vi
            projectForm, PUBLIC, purpose.form
            vsicVersion, PUBLIC, activities.version
            vsicSection, PUBLIC, section
            vsicCodes, PUBLIC, activities.code
            category, PUBLIC, category
            ipaNo, PUBLIC, licences.inPrinciple.number
            ircFirstDate, PUBLIC, licences.certificate.on
            ircAmendments, PUBLIC, events.number
            ircIssuer, PUBLIC, licences.certificate.issuer
            ercNo, PUBLIC, licences.enterpriseCode
            envProcedure, PUBLIC, licences.environment.procedure
            constructionPermit, INTERNAL, licences.building.basis
            landDocument, INTERNAL, licences.land.number
            addressText, PUBLIC, site.address
            unitOriginal, PUBLIC, site.unit
            park, PUBLIC, site.park
            plot, PUBLIC, site.plot
            point, PUBLIC, site.point.lat
            landAreaM2, PUBLIC, site.area
            exchangeRate, PUBLIC, rate.rate
            capitalClaims, PUBLIC, capital.preferred
            termYears, PUBLIC, term.years
            termEnd, PUBLIC, term.endsOn
            milestones, PUBLIC, milestones.planned
            investorKind, PUBLIC, parties.kind
            investorName, PUBLIC, parties.name
            investorCountry, PUBLIC, parties.country
            ultimateCountry, PUBLIC, parties.ultimateCountry
            investorAddress, INTERNAL, parties.address
            investorDocNo, RESTRICTED, parties.documentNumber
            share, INTERNAL, parties.share
            implementingEntity, PUBLIC, parties.role
            legalRep, INTERNAL, parties.legalRepresentative
            contact, INTERNAL, parties.contact
            jobsPlanned, PUBLIC, jobs.planned
            note, INTERNAL, note.vi
            suspension, PUBLIC, steps.until
            termination, PUBLIC, steps.cause
            implementationStatus, INTERNAL, progress.vi
            listNational, PUBLIC, opportunity.listNational
            listSector, PUBLIC, opportunity.listSector
            listLocal, PUBLIC, opportunity.listLocal
            proposal, INTERNAL, opportunity.proposal.vi
            partnerLinks, PUBLIC, partners.name
            techTransfer, INTERNAL, transfers.number
            researchFund, INTERNAL, research.setAside
            provenance, PUBLIC, sources.reference
            missingReason, PUBLIC, gaps.reason
            investmentFormSought, PUBLIC, opportunity.forms
            landOffered, PUBLIC, opportunity.landOffered
            landPrice, PUBLIC, opportunity.landPrice
            powerNeeded, PUBLIC, opportunity.powerNeeded
            powerAvailable, PUBLIC, opportunity.powerAvailable
            waterNeeded, PUBLIC, opportunity.waterNeeded
            waterAvailable, PUBLIC, opportunity.waterAvailable
            wastewaterCapacity, PUBLIC, opportunity.wastewaterCapacity
            deadline, PUBLIC, opportunity.closesOn
            readiness, PUBLIC, opportunity.readiness.done
            contactOffice, PUBLIC, opportunity.contact.office
            incentives, PUBLIC, opportunity.incentives.vi
            smartTechnologies, PUBLIC, digital.technologies
            digitalLevelBefore, PUBLIC, digital.levelBefore
            digitalLevelAfter, PUBLIC, digital.levelAfter
            obstacles, INTERNAL, obstacles.kind
            greenDealAreas, PUBLIC, frame.greenDeal
            euObjectives, PUBLIC, frame.euObjectives
            taxonomyClaim, PUBLIC, claims.group
            parentProject, PUBLIC, parent
            dependsOn, PUBLIC, dependencies.project
            nameConsent, INTERNAL, parties.consent.given
            """)
    void everyFieldHasAPlaceAtItsLevel(String field, Level level, String path) {
        assertThat(LEVELS).as(field).containsEntry(path, level);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            registeredCapital, PUBLIC, REGISTERED
            contributedVn, INTERNAL, CONTRIBUTED_VN
            contributedForeign, INTERNAL, CONTRIBUTED_FOREIGN
            mobilised, INTERNAL, MOBILISED
            expectedCapital, PUBLIC, EXPECTED
            capitalSought, PUBLIC, EXPECTED
            """)
    void everyFieldOfCapitalIsAKindAtItsLevel(String field, Level level, CapitalKind kind) {
        assertThat(kind.level()).as(field).isEqualTo(level);
    }

    @Test
    void attachmentsAreDocumentsForColleagues() {
        assertThat(DocumentKind.ATTACHMENT.level()).isEqualTo(Level.INTERNAL);
    }
}
