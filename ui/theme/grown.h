// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of the design where the user's own font is larger than ours. GUI thread; never fails.
#pragma once

namespace proctor {

/// \p length, in device-independent pixels, as it is meant for our font: grown as the body font in
/// force is larger, or taller, than ours; never shrunk. Exactly \p length in our own font.
int grown(int length);

} // namespace proctor
