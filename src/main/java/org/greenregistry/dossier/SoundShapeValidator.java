package org.greenregistry.dossier;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.place.Parcels;
import org.jspecify.annotations.Nullable;

/** Made by the validation library, which needs it public. */
public class SoundShapeValidator implements ConstraintValidator<SoundShape, GeoShape> {

    @Override
    public boolean isValid(@Nullable GeoShape shape, ConstraintValidatorContext context) {
        return shape == null
                || (shape.rings().stream().flatMap(List::stream).allMatch(Parcels::isInVietnam)
                        && Parcels.isSound(shape));
    }
}
