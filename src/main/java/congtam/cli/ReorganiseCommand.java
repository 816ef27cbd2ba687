package congtam.cli;

import congtam.access.Viewer;
import congtam.agency.AgencyWork;
import congtam.agency.Directory;
import congtam.agency.HeirChoice;
import congtam.agency.Plan;
import congtam.agency.PlanCsvWriter;
import congtam.agency.Reorganisation;
import congtam.agency.Reorganisations;
import congtam.agency.Succession;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * {@code reorganise PLAN.csv [--dry-run] [--heir NUMBER=AGENCY]…}, {@code reorganisations}, {@code reorganisations export ID} and
 * {@code reorganisations take-back ID}.
 */
final class ReorganiseCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Office office;
    private final Texts texts;

    ReorganiseCommand(Terminal terminal, Arguments arguments, Viewer viewer, Office office) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.office = office;
        this.texts = terminal.texts();
    }

    int run(Progress progress) {
        Reorganisations service = office.reorganisations();
        String file = arguments.parameter();
        Plan plan = AgencyCommands.file(file, in -> service.read(viewer, file, in));
        Reorganisations.Preview preview = service.preview(viewer, plan);
        List<HeirChoice> choices = choices(preview);
        show(preview, choices);
        if (arguments.has("--dry-run")) {
            terminal.out().println(texts.get("cli.reorganise.dry"));
        } else {
            UUID id = service.apply(viewer, plan, choices, progress).id();
            office.register().catchUp();
            terminal.out().println(texts.get("cli.reorganise.done", plan.name(), texts.date(plan.effective()), id));
        }
        return Terminal.DONE;
    }

    private void show(Reorganisations.Preview preview, List<HeirChoice> choices) {
        Directory before = preview.outcome().before();
        Directory after = preview.outcome().after();
        LocalDate day = preview.plan().effective();
        LocalDate eve = day.minusDays(1);
        terminal.out()
                .println(texts.get(
                        "cli.reorganise.plan",
                        preview.plan().name(),
                        texts.date(day),
                        before.agencies(eve).size(),
                        after.agencies(day).size()));
        terminal.out()
                .println(texts.get(
                        "cli.reorganise.units",
                        before.units(eve).size(),
                        after.units(day).size()));
        for (Succession step : preview.plan().successions()) {
            Integer share = step.share();
            terminal.out()
                    .println("  %s → %s%s%s"
                            .formatted(
                                    before.name(step.from(), eve),
                                    after.name(step.to(), day),
                                    share == null ? "" : " (" + share / 100.0 + "%)",
                                    step.heir() ? "" : " " + texts.get("cli.reorganise.part")));
        }
        terminal.out().println(texts.get("cli.reorganise.work", preview.work().size()));
        for (Reorganisations.Moving moving : preview.work()) {
            UUID heir = choices.stream()
                    .filter(choice -> choice.record().equals(moving.item().record())
                            && choice.agency().equals(moving.item().agency()))
                    .map(HeirChoice::heir)
                    .findFirst()
                    .orElse(moving.after());
            terminal.out()
                    .println("  %s  %s: %s → %s"
                            .formatted(
                                    moving.item().number(),
                                    texts.get(moving.item().kind()),
                                    before.name(moving.before(), eve),
                                    after.name(heir, day)));
        }
    }

    /** What {@code --heir} says, for each record that it numbers. */
    private List<HeirChoice> choices(Reorganisations.Preview preview) {
        List<HeirChoice> choices = new ArrayList<>();
        for (String said : arguments.all("--heir")) {
            int mark = said.indexOf('=');
            String number = mark < 0 ? said : said.substring(0, mark).strip();
            String heir = mark < 0 ? "" : said.substring(mark + 1).strip();
            List<AgencyWork.Item> items = preview.work().stream()
                    .map(Reorganisations.Moving::item)
                    .filter(item -> item.number().equals(number))
                    .toList();
            if (items.isEmpty()) {
                throw Problem.of("cli.value", "--heir", said, texts.get("cli.reorganise.heir-form"));
            }
            UUID chosen = new congtam.agency.AgencyNames(preview.outcome().after())
                    .only(heir, preview.plan().effective())
                    .orElseThrow(() -> Problem.of("cli.no-agency", heir));
            items.forEach(item -> choices.add(new HeirChoice(item.record(), item.agency(), chosen)));
        }
        return choices;
    }

    int list() {
        for (Stored<Reorganisation> stored : office.reorganisations().all()) {
            Reorganisation act = stored.content();
            terminal.out()
                    .println("%s  %s  %s%s"
                            .formatted(
                                    stored.id(),
                                    texts.date(act.effective()),
                                    act.name(),
                                    act.takenBack() ? " " + texts.get("cli.reorganise.taken-back") : ""));
        }
        return Terminal.DONE;
    }

    int export() {
        Plan plan = office.reorganisations().plan(viewer, id());
        terminal.out().print(PlanCsvWriter.of(plan, office.agencies().directory()));
        return Terminal.DONE;
    }

    int takeBack() {
        office.reorganisations().takeBack(viewer, id());
        office.register().catchUp();
        terminal.out().println(texts.get("cli.reorganise.back"));
        return Terminal.DONE;
    }

    private UUID id() {
        try {
            return UUID.fromString(arguments.parameter());
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, "reorganisation.none");
        }
    }
}
