package congtam.testing;

import congtam.register.RegisterLocation;
import java.nio.file.Path;

/** The databases on which every register test runs. */
public enum Engines {
    H2 {
        @Override
        public RegisterLocation newRegister(Path folder) {
            if (folder.toString().isEmpty()) {
                throw new IllegalStateException(
                        "JUnit has not given the test its folder yet; this one is the project's");
            }
            return Keys.in(folder.resolve("sổ " + System.nanoTime()));
        }
    },
    POSTGRES {
        @Override
        public RegisterLocation newRegister(Path folder) {
            return Postgres.newDatabase();
        }
    };

    public abstract RegisterLocation newRegister(Path folder);
}
