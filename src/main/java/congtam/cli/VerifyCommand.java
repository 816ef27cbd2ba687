package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.Complaints;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.Tombstone;
import congtam.register.Verification;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** {@code verify}: proves that chain, content, rows and attachments agree, or names each place where they do not. */
final class VerifyCommand {
    private final Terminal terminal;
    private final Viewer viewer;

    VerifyCommand(Terminal terminal, Viewer viewer) {
        this.terminal = terminal;
        this.viewer = viewer;
    }

    int run(Office office, TerminalProgress progress) {
        Verification verification = office.log().verify(viewer, progress);
        progress.done();
        terminal.out().println(terminal.texts().get("cli.verify.seal", verification.seal()));
        terminal.out()
                .println(terminal.texts()
                        .get(
                                "cli.verify.counts",
                                Terminal.plain(verification.entries()),
                                Terminal.plain(verification.records())));
        terminal.out().println(terminal.texts().get("cli.verify.reads", verification.reads()));
        tombstones(verification.tombstones());
        for (Verification.Fault fault : verification.faults()) {
            terminal.out().println(sentence(office, fault));
        }
        if (progress.cancelled()) {
            terminal.say("cli.verify.cancelled");
            return Terminal.WITH_FINDINGS;
        }
        int count = verification.faults().size();
        terminal.out()
                .println(
                        verification.holds()
                                ? terminal.texts().get("cli.verify.holds")
                                : terminal.texts().get("cli.verify.faults", Terminal.plain(count)));
        return terminal.exit(!verification.holds());
    }

    /** One line for each act, however many records it touched. */
    private void tombstones(List<Tombstone> tombstones) {
        tombstones.stream()
                .collect(Collectors.groupingBy(Tombstone::at, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(act -> {
                    Tombstone first = act.getFirst();
                    terminal.out()
                            .println(terminal.texts()
                                    .get(
                                            "cli.verify.destroyed",
                                            terminal.texts().dateTime(first.at()),
                                            Terminal.plain(act.size()),
                                            first.second().isEmpty()
                                                    ? first.who()
                                                    : first.who() + ", " + first.second(),
                                            first.basis() + "; " + first.reason()));
                });
    }

    private String sentence(Office office, Verification.Fault fault) {
        StringBuilder text = new StringBuilder(terminal.texts().of(fault.what()));
        if (fault.seq() > 0) {
            text.append("; ").append(terminal.texts().get("cli.verify.entry", Terminal.plain(fault.seq())));
        }
        if (fault.record() != null) {
            text.append("; ").append(name(office, fault.record()));
        }
        return fault.detail().isEmpty() ? text.toString() : text + ": " + fault.detail();
    }

    /** The number of a complaint or visit, or of the one that an attachment belongs to; else kind and inner identity. */
    private String name(Office office, RecordRef record) {
        String inner = record.kind() + " " + record.id();
        try {
            if (isNumbered(record)) {
                return number(office, record)
                        .map(number -> number + " (" + inner + ")")
                        .orElse(inner);
            }
            Optional<String> owner = owner(office, record).flatMap(numbered -> number(office, numbered));
            return owner.map(number -> inner + " ← " + number).orElse(inner);
        } catch (RuntimeException e) {
            // A damaged record cannot always be read; the fault itself is told all the same.
            return inner;
        }
    }

    private static boolean isNumbered(RecordRef record) {
        return record.kind().equals(Complaints.kind().name())
                || record.kind().equals(Inspections.kind().name());
    }

    private Optional<String> number(Office office, RecordRef record) {
        Optional<String> open = record.kind().equals(Inspections.kind().name())
                ? office.inspections()
                        .peek(viewer, record.id())
                        .map(visit -> visit.content().number())
                : Optional.of(office.complaints())
                        .filter(complaints -> complaints.sees(viewer, record.id()))
                        .map(complaints -> complaints.number(record.id()));
        return open.isPresent()
                ? open
                : office.timeline().firstSaid(viewer, record, "number").map(JsonNode::asString);
    }

    private Optional<RecordRef> owner(Office office, RecordRef record) {
        return office.timeline()
                .firstSaid(viewer, record, "owner")
                .filter(owner -> owner.hasNonNull("id"))
                .map(owner -> new RecordRef(
                        owner.path("kind").asString(),
                        UUID.fromString(owner.get("id").asString())))
                .filter(VerifyCommand::isNumbered);
    }
}
