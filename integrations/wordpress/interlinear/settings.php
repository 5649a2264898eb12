<?php
/** The settings, from Settings → Interlinear or from constants in wp-config.php. */

defined( 'ABSPATH' ) || exit;

/** Names and descriptions of the settings; a constant INTERLINEAR_<NAME> overrides the stored value. */
const INTERLINEAR_SETTINGS = array(
	'address' => 'The address of the newsroom, as in https://desk.example.org',
	'token'   => 'A token with the scopes articles, drafts and read (interlinear user token)',
	'secret'  => 'The secret of the webhook (whsec_…), which the newsroom shows once',
	'locales' => 'The editions, as in es,ca,pt-BR',
	'types'   => 'The types of posts that are sent (default: post)',
	'show'    => 'When readers see an edition: approved (default), or drafted, which is marked and kept out of search engines',
);

function interlinear_setting( string $name ): string {
	$constant = 'INTERLINEAR_' . strtoupper( $name );
	$value    = defined( $constant ) ? constant( $constant ) : get_option( "interlinear_$name", '' );
	return trim( (string) $value );
}

/** @return string[] */
function interlinear_list( string $name, string $otherwise = '' ): array {
	$value = interlinear_setting( $name );
	return preg_split( '/[\s,]+/', '' === $value ? $otherwise : $value, -1, PREG_SPLIT_NO_EMPTY );
}

/** Whether all settings for sending a post are present. */
function interlinear_is_set_up(): bool {
	return '' !== interlinear_setting( 'address' ) && '' !== interlinear_setting( 'token' ) && array() !== interlinear_list( 'locales' );
}

/** The language of posts: es_ES → es-ES. */
function interlinear_own_locale(): string {
	return str_replace( '_', '-', get_locale() );
}
