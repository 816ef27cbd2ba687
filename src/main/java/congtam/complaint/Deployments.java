package congtam.complaint;

import static congtam.register.schema.Tables.DEPLOYMENT;
import static congtam.register.schema.Tables.SEALED_IDENTITY_BODY;

import congtam.access.Justification;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.register.Kind;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** How the office works: declared when a register begins, changed by the administrator for a reason, shown and printed. */
public final class Deployments {
    private static final DeploymentRecords KIND = new DeploymentRecords();
    private static final String DECLARE = "deployment.declare";

    private final Register register;

    public Deployments(Register register) {
        this.register = register;
    }

    /** How it lies in a register; handed to it when it opens. */
    public static Kind<Deployment> kind() {
        return KIND;
    }

    /** What holds now; what was never declared counts as connected, because then nothing is stored that must not be. */
    public DeploymentMode mode() {
        return register.read(Deployments::mode);
    }

    static DeploymentMode mode(DSLContext db) {
        return stored(db).map(stored -> stored.content().mode()).orElse(DeploymentMode.CONNECTED);
    }

    private static Optional<Stored<Deployment>> stored(DSLContext db) {
        List<UUID> ids = db.select(DEPLOYMENT.ID).from(DEPLOYMENT).fetch(DEPLOYMENT.ID);
        return KIND.load(db, ids).values().stream().findFirst();
    }

    /** Declares how the office works. */
    public void declare(Viewer viewer, DeploymentMode mode, String reason) {
        viewer.require(Step.DECLARE_DEPLOYMENT);
        String words = Justification.required(reason);
        register.write(viewer.name(), writing -> {
            if (mode == DeploymentMode.CONNECTED && writing.db().fetchExists(SEALED_IDENTITY_BODY)) {
                throw Problem.of("deployment.holds-identities");
            }
            Deployment declared = new Deployment(mode);
            Stored<Deployment> before = stored(writing.db()).orElse(null);
            Stored<Deployment> after = before == null
                    ? writing.create(KIND, declared, DECLARE)
                    : writing.change(KIND, before.id(), before.version(), declared, DECLARE);
            new Justification(new RecordRef(KIND.name(), after.id()), DECLARE, words).write(writing);
            return after;
        });
    }
}
