package congtam.ui.deadline.book;

import congtam.access.Viewer;
import congtam.complaint.Recounting.Move;
import congtam.complaint.Recounting.Outcome;
import congtam.office.Office;
import congtam.register.Writing;
import congtam.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A change before it is kept: which open cases it would move, and then keeping it or not. */
final class WhatIf {
    private final Background background;
    private final Office office;
    private final Viewer viewer;
    private final Change change;
    private final List<Runnable> listeners = new ArrayList<>();
    private State state = State.COUNTING;
    private List<Move> moves = List.of();
    private Background.@Nullable Running running;
    private volatile @Nullable Outcome<? extends List<?>> kept;
    private @Nullable Throwable refusal;
    private long done;
    private long total;

    /**
     * What is about to be kept.
     *
     * @param said what it is, in words
     * @param keeping a call of the book, with what follows from it; answers what has changed
     */
    record Change(String said, Function<Consumer<Writing>, ? extends List<?>> keeping) {}

    /** How far it is. */
    enum State {
        COUNTING,
        COUNTED,
        /** There is nothing in it that is not kept already. */
        UNCHANGED,
        KEEPING,
        KEPT,
        /** Keeping was stopped, and nothing is kept. */
        STOPPED,
        REFUSED,
        LEFT
    }

    WhatIf(Background background, Office office, Viewer viewer, Change change) {
        this.background = background;
        this.office = office;
        this.viewer = viewer;
        this.change = change;
    }

    String said() {
        return change.said();
    }

    /** Counts all open cases by the changed book; nothing is written. */
    void count() {
        turn(State.COUNTING);
        running = background
                .run(progress -> office.recounting().preview(viewer, change.keeping(), progress))
                .onProgress(this::at)
                .onResult(would -> {
                    moves = would.moves();
                    turn(would.kept() ? State.COUNTED : State.UNCHANGED);
                })
                .onFailure(this::refuse)
                .onCancelled(() -> turn(State.LEFT))
                .start();
    }

    boolean mayKeep() {
        return state == State.COUNTED || state == State.STOPPED;
    }

    /** Keeps it, with an entry of its own in the ledger for each case that moves. Asked twice it is done once. */
    void keep() {
        if (!mayKeep()) {
            return;
        }
        turn(State.KEEPING);
        running = background
                .run(progress -> {
                    Outcome<? extends List<?>> outcome =
                            office.recounting().carryOut(viewer, change.keeping(), progress);
                    kept = outcome;
                    office.register().catchUp();
                    return outcome;
                })
                .onProgress(this::at)
                .onResult(outcome -> ended())
                .onFailure(this::refuse)
                .onCancelled(this::ended)
                .start();
    }

    /** What was asked to stop may have come to its end before. */
    private void ended() {
        Outcome<? extends List<?>> outcome = kept;
        if (outcome == null) {
            turn(State.STOPPED);
        } else {
            moves = outcome.moves();
            turn(State.KEPT);
        }
    }

    private void refuse(Throwable failure) {
        if (kept != null) {
            // It stands; what failed came after.
            ended();
            return;
        }
        refusal = failure;
        turn(State.REFUSED);
    }

    /** Goes back: what is counted stops at once, what is being kept stops as a whole. */
    void leave() {
        Background.Running work = running;
        if (isWorking() && work != null) {
            work.cancel();
        }
        if (state != State.KEEPING && state != State.KEPT) {
            turn(State.LEFT);
        }
    }

    boolean isWorking() {
        return state == State.COUNTING || state == State.KEEPING;
    }

    State state() {
        return state;
    }

    /** Those that the viewer may know of. */
    List<Move> moves() {
        return moves;
    }

    @Nullable
    Throwable refusal() {
        return refusal;
    }

    long done() {
        return done;
    }

    /** What {@link #done} will be at the end; 0 while that is not known. */
    long total() {
        return total;
    }

    private void at(long soFar, long all) {
        done = soFar;
        total = all;
        tell();
    }

    private void turn(State next) {
        // What was left stays so, whatever comes late.
        if (state == State.LEFT) {
            return;
        }
        state = next;
        done = 0;
        total = 0;
        tell();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
