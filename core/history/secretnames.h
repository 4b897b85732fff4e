// SPDX-License-Identifier: GPL-3.0-or-later
// By what name or shape a secret is known. Pure, any thread, never fails.
#pragma once

#include <cstddef>
#include <string_view>

namespace proctor {

/// True for "password", "--db-password", "AWS_SECRET_ACCESS_KEY", "apiKey", "spring.auth.token",
/// …; false for "keyboard", "tokenizer", "--password-file" and "--no-password".
bool namesSecret(std::string_view name);

/// The length of a well-known key or token (AWS, GitHub, GitLab, Slack, OpenAI, Google, a JWT, …)
/// or of a long random-looking one at \p at of \p text, where a word begins; 0 when there is none.
std::size_t secretShape(std::string_view text, std::size_t at);

/// A letter, digit, or one of "_+/=-": what keys are written with.
bool isKeyCharacter(char c);

} // namespace proctor
